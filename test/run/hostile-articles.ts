/** Articles that would be more than text, were they not shown as text: for tables, workbook and pages. */

/** Each holds a figure, so that its words reach every cell and card. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'bai/script.txt':
    'Tin <script>alert("x")</script>\n\nNăm 2024, tỉnh Nghệ An thành lập mới 58 HTX <img src=x onerror=alert(1)> tại huyện Đô Lương.\n',
  'bai/entities.txt':
    'Thực thể &lt;b&gt; &amp;amp; &#0; ]]>\n\nNăm 2024, tỉnh Sơn La &nbsp; có 912 hợp tác xã &quot;kiểu mới&quot;.\n',
  'bai/bidi.txt':
    'Chiều chữ \u202e đảo \u202c và \u2066 ẩn \u2069\n\nNăm 2024, tỉnh Sơn La có \u202e17\u202c hợp tác xã; doanh thu đạt 2,7\u200b tỷ đồng.\n',
  'bai/formulas.txt':
    '=HYPERLINK("http://x.example","58")\n\n=1+1 năm 2024 có 58 HTX.\n+84 24 3825 có 12 HTX năm 2024.\n@SUM(A1) có 31 HTX.\n-5% là mức giảm của 40 HTX.\n',
  'bai/controls.txt':
    'Ký tự lạ\u0001\u0008\u001f\n\nNăm 2024,\u0007 tỉnh An Giang có\u000b 63 HTX\u0085 nông nghiệp _x0041_.\n',
  'bai/=cmd|calc.txt': 'Tên tệp là công thức\n\nNăm 2024, tỉnh An Giang có 64 HTX.\n',
  'bai/one-line.txt': `Một dòng dài\n\nNăm 2024, tỉnh Nghệ An có 58 HTX ${'và nhiều thứ khác '.repeat(60_000)}cùng 12 HTX mới\n`,
};
