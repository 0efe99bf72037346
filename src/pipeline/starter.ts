/** The files of a new pipeline: small, complete and commented, so that a researcher writes over them. */
export function starterFiles(name: string): Readonly<Record<string, string>> {
  return {
    'pipeline.yaml': `# Tên và phạm vi của định nghĩa / what the pipeline is called and which texts it is for.
name: ${name}
# Tăng lên một khi đổi ý nghĩa của chỉ tiêu / add one when an indicator changes its meaning.
version: 1
label:
  vi: ${name}
  en: ${name}
# all: mọi bài; subjects: chỉ bài, câu có nhắc đến một chủ thể trong subjects.yaml.
# all: every text; subjects: only texts and sentences that name one of the subjects of subjects.yaml.
texts: all
# Cụm từ được đứng xa con số đến đâu: label (tên gọi), beside (giữa hai dấu câu), clause (cả vế).
# How far from its number a phrase may stand: label (its name), beside (between marks), clause.
reach: beside
`,
    'indicators.yaml': `# Chỉ tiêu: cái được đo. Mỗi mục kèm câu ví dụ; “solieu pipeline check” chạy mọi câu.
# Indicators: what is measured. Every entry has example sentences; “solieu pipeline check” runs them all.
indicators:
  - id: trees_planted # chữ thường không dấu, chữ số, _ / small letters, digits, _
    label: { vi: Số cây xanh trồng mới, en: Trees planted }
    # Những chữ gọi tên chỉ tiêu trong bài; … là chữ bất kỳ ở giữa; cụm dài hơn thắng.
    # Words that name it in articles; … stands for any words between; the longer phrase wins.
    phrases: [trồng mới, trồng được, cây xanh trồng mới, trồng … cây]
    # Đơn vị của chỉ tiêu; phần trăm tăng, giảm thì chỉ tiêu nào cũng có.
    # Its units; any indicator may also rise or fall by a percentage.
    units: [tree]
    # Những chữ cho biết đây không phải chỉ tiêu này / words that rule it out.
    not: [chặt hạ]
    # Khoảng hợp lý; số ở ngoài được đánh dấu để xem lại / what is plausible; flagged outside.
    range: { min: 0, max: 1000000000 }
    # Chỉ một số khía cạnh: level, increase, decrease, rank …; bỏ trống là tất cả / all unless given.
    # aspects: [level]
    examples: # câu phải được đọc là chỉ tiêu này / sentences that must be read as it
      - text: Năm 2024, thành phố trồng mới 12.000 cây xanh.
        figure: 12.000 cây xanh
    counter_examples: # câu không được đọc là chỉ tiêu này / sentences that must not
      - text: Bão số 3 làm gãy đổ 340 cây xanh.
        figure: 340 cây xanh
`,
    'subjects.yaml': `# Chủ thể: số liệu nói về ai, về cái gì / whom or what a figure is about.
subjects:
  - id: school
    label: { vi: Trường học, en: School }
    phrases: [trường học, trường]
    # Chỉ những chỉ tiêu này mới có chủ thể này; bỏ dòng là mọi chỉ tiêu.
    # Only these indicators have it; all of them without this line.
    indicators: [trees_planted]
# Chữ đứng ngay sau chủ thể, thu hẹp nó / words right behind a subject that narrow it.
qualifiers: [mầm non, tiểu học]
`,
    'units.yaml': `# Đơn vị và danh từ đếm riêng của lĩnh vực, thêm vào vốn chung; kind: count, measure hoặc money.
# Units and counted nouns of the domain, added to the general ones; kind: count, measure or money.
units:
  - unit: flower_bed
    phrases: [bồn hoa, luống hoa]
`,
    'sources.yaml': `# Dòng thừa của từng trang báo: remove là bỏ, keep là giữ (keep thắng); /…/ là biểu thức chính quy.
# Furniture of single sites: lines to remove and to keep (keep wins); /…/ is a regular expression.
sources:
  - publisher: bao.example
    remove: [Tải ứng dụng của báo, "/^Mã bài: \\\\d+$/"]
`,
    'rules.yaml': `# Quy tắc theo thứ tự từ, viết theo cú pháp của compromise; chỉ chạy ở câu còn số chưa có chỉ tiêu.
# Rules of word order in compromise's match syntax, tried where a number has no indicator yet.
rules:
  - id: trees-that-took-root
    match: "[<figure>#Tree] .{0,4} bén rễ"
    give: { indicator: trees_planted }
    example:
      text: Quanh sân trường có 300 cây bàng đã bén rễ.
      figure: 300 cây
`,
  };
}
