import type { Catalogue } from './catalogue.js';

export const PIPELINE_MESSAGES = {
  'pipeline.about': {
    vi: 'Định nghĩa của từng lĩnh vực: chỉ tiêu, chủ thể, đơn vị',
    en: 'Definitions of a domain: indicators, subjects, units',
  },
  'pipeline.list': { vi: 'Liệt kê các định nghĩa có sẵn', en: 'List the definitions at hand' },
  'pipeline.new': {
    vi: 'Tạo một định nghĩa mới, có chú thích để điền tiếp',
    en: 'Start a definition, with comments to fill it in by',
  },
  'pipeline.new-name': {
    vi: 'tên (đặt cạnh các định nghĩa có sẵn) hoặc đường dẫn: ./du-lich',
    en: "name (among the program's own) or path: ./tourism",
  },
  'pipeline.made': {
    vi: 'Sửa các tệp trong thư mục đó, kiểm tra: solieu pipeline check {given}, rồi dùng: solieu extract … -p {given}',
    en: 'Edit the files there, check them: solieu pipeline check {given}, then use them: solieu extract … -p {given}',
  },
  'pipeline.learn': {
    vi: 'Tìm những dòng lặp lại ở nhiều bài của cùng một trang, viết thành sources.yaml',
    en: 'Find lines that recur in the articles of one site, written as sources.yaml',
  },
  'pipeline.learnt': {
    vi: '{site}: {documents} bài; sẽ bỏ {remove} dòng, giữ {keep} dòng. Xem lại rồi chép vào sources.yaml của định nghĩa.',
    en: '{site}: {documents} articles; {remove} lines would go, {keep} stay. Read them, then copy them into sources.yaml.',
  },
  'pipeline.learnt-nothing': {
    vi: 'Không có dòng nào lặp lại mà chưa được nhận ra (mỗi trang cần ít nhất 4 bài).',
    en: 'No line recurs that is not known as furniture (a site needs at least 4 articles).',
  },
  'pipeline.check': {
    vi: 'Kiểm tra một định nghĩa và chạy mọi câu ví dụ trong đó',
    en: 'Check a definition and run every example in it',
  },
  'pipeline.name': { vi: 'tên hoặc thư mục của định nghĩa', en: 'name or folder of the definition' },
  'pipeline.version': { vi: 'phiên bản {version}', en: 'version {version}' },
  'pipeline.good': { vi: '{name}: cả {examples} ví dụ đều đúng.', en: '{name}: all examples hold ({examples}).' },
  'pipeline.shared': {
    vi: 'Những cụm từ này thuộc nhiều định nghĩa; định nghĩa ghi trước sau -p được chọn:',
    en: 'Several definitions claim these phrases; the one named first after -p has them:',
  },
  'pipeline.bad': {
    vi: '{name}: {faults} trong {examples} ví dụ không cho kết quả đã ghi.',
    en: '{name}: examples that give something else: {faults} of {examples}.',
  },
} as const satisfies Catalogue;
