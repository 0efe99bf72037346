/**
 * Makes a crawl as others publish them: `node bench/make-crawl.mjs crawl.jsonl.gz 1000` writes JSONL of about 1000 MB, gzipped.
 * The same articles come again with other numbers and places, so that no two documents are alike.
 */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createGzip } from 'node:zlib';

const PLACES = [
  'Nghệ An',
  'An Giang',
  'Lào Cai',
  'Quảng Nam',
  'Đắk Lắk',
  'Thái Bình',
  'Cà Mau',
  'Bắc Giang',
  'Gia Lai',
  'Hà Tĩnh',
];
const PRODUCTS = ['chè', 'lúa', 'cà phê', 'thanh long', 'tôm', 'bưởi', 'rau sạch', 'mật ong', 'quế', 'dược liệu'];

const SENTENCES = [
  (n, place) =>
    `Đến hết năm ${n(2018, 2024)}, toàn tỉnh ${place} có ${n(90, 1900)} hợp tác xã với hơn ${n(4, 90)}.${n(100, 999)} thành viên.`,
  (n) =>
    `Doanh thu bình quân của một hợp tác xã đạt ${n(1, 9)},${n(1, 9)} tỷ đồng/năm, tăng ${n(2, 19)},${n(1, 9)}% so với năm trước.`,
  (n, place, product) =>
    `Tại ${place}, mô hình trồng ${product} trên diện tích ${n(3, 400)} ha cho thu nhập khoảng ${n(50, 900)} triệu đồng/ha.`,
  (n, _place, product) =>
    `Các hộ trồng ${product} cho biết giá thu mua tại vườn dao động từ ${n(5, 20)}.000 đến ${n(21, 60)}.000 đồng/kg, tùy loại.`,
  () =>
    'Bên cạnh kết quả đạt được, việc tiếp cận vốn vay và quỹ đất của nhiều đơn vị vẫn gặp khó khăn, nhất là ở vùng sâu, vùng xa.',
  (n) =>
    `Thu nhập của người lao động thường xuyên đạt ${n(3, 12)},${n(1, 9)} triệu đồng/người/tháng; tỷ lệ cán bộ qua đào tạo là ${n(20, 95)}%.`,
  (n, place) =>
    `Liên minh Hợp tác xã tỉnh ${place} đặt mục tiêu thành lập mới ít nhất ${n(20, 120)} hợp tác xã trong năm ${n(2021, 2025)}.`,
  (_n, place, product) =>
    `Ở ${place}, cây ${product} hợp với thổ nhưỡng và khí hậu, nhưng lâu nay bà con vẫn làm nhỏ lẻ, mạnh ai nấy bán, giá cả phụ thuộc thương lái.`,
  () =>
    'Theo lãnh đạo địa phương, điều quan trọng nhất là thay đổi nếp nghĩ của người dân, để mỗi hộ thấy lợi ích khi cùng góp vốn, góp đất và góp sức.',
  () =>
    'Ban quản trị đã họp bàn nhiều lần với các thành viên về quy trình chăm sóc, cách ghi chép sổ sách và việc chia lãi theo mức độ sử dụng dịch vụ.',
  (_n, _place, product) =>
    `Chị Lan, một thành viên trồng ${product}, kể rằng trước đây gia đình phải tự xoay xở mọi thứ, nay được hướng dẫn kỹ thuật và bao tiêu nên rất yên tâm.`,
  () =>
    'Cán bộ khuyến nông xuống tận vườn hướng dẫn bà con ủ phân hữu cơ, tỉa cành, phòng trừ sâu bệnh và thu hái đúng thời điểm để giữ chất lượng.',
  () =>
    'Nhiều thành viên kiến nghị chính quyền hỗ trợ xây dựng thương hiệu và kết nối với các hệ thống siêu thị để ổn định đầu ra.',
];

/** The same numbers on every machine. */
function generator(seed) {
  let state = seed;
  return (low, high) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return low + (state % (high - low + 1));
  };
}

export function article(index) {
  const n = generator(index * 2654435761);
  const place = PLACES[n(0, 9)];
  const product = PRODUCTS[n(0, 9)];
  const paragraphs = Array.from({ length: n(4, 14) }, () =>
    Array.from({ length: n(1, 4) }, () => SENTENCES[n(0, SENTENCES.length - 1)](n, place, product)).join(' '),
  );
  return { title: `${place}: kinh tế tập thể và nghề trồng ${product}, bài ${index}`, text: paragraphs.join('\n') };
}

/** Writes until the compressed file has about `megabytes`; gives the number of documents and of bytes before compression. */
export async function makeCrawl(file, megabytes) {
  const gzip = createGzip({ level: 1 });
  const out = gzip.pipe(createWriteStream(file));
  let [documents, bytes] = [0, 0];
  while (out.bytesWritten < megabytes * 1e6) {
    const { title, text } = article(++documents);
    const url = `https://tin.example/${documents}`;
    const line = `${JSON.stringify({ text: `${title}\n\n${text}`, url, timestamp: '2024-05-03T00:00:00Z' })}\n`;
    bytes += Buffer.byteLength(line);
    if (!gzip.write(line)) await once(gzip, 'drain');
  }
  gzip.end();
  await once(out, 'close');
  return { documents, bytes };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file = 'crawl.jsonl.gz', megabytes = '1000'] = process.argv.slice(2);
  const { documents, bytes } = await makeCrawl(file, Number(megabytes));
  console.log(`${file}: ${documents} documents, ${Math.round(bytes / 1e6)} MB before compression`);
}
