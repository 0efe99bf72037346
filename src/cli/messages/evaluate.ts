import type { Catalogue } from './catalogue.js';

export const EVALUATE_MESSAGES = {
  'evaluate.about': {
    vi: 'Chấm điểm kết quả đọc so với chú giải mẫu, theo trường, quy tắc và chỉ tiêu',
    en: 'Score readings against annotations, by field, rule and indicator',
  },
  'evaluate.gold': { vi: 'thư mục các tệp chú giải .json', en: 'folder of annotations, .json' },
  'evaluate.text': { vi: 'thư mục các bài đã chú giải', en: 'folder of the annotated articles' },
  'evaluate.calibrate': {
    vi: 'ghi kết quả vào calibration.yaml của bộ định nghĩa, để lần đọc sau tính độ tin cậy theo đó',
    en: 'keep the outcome in the pipeline’s calibration.yaml, from which later runs take confidence',
  },
  'evaluate.reviews': {
    vi: 'thư mục dữ liệu đã duyệt: chấm điểm theo quyết định của người duyệt',
    en: 'reviewed dataset folder: score by what reviewers decided',
  },
  'evaluate.sample': {
    vi: 'chỉ chấm một mẫu ngẫu nhiên n số liệu, để ước lượng không thiên lệch',
    en: 'score a random sample of n figures alone, for an estimate without bias',
  },
  'evaluate.bad-sample': { vi: 'Cỡ mẫu là số nguyên từ 1.', en: 'The size of a sample is a whole number from 1.' },
  'evaluate.seed': {
    vi: 'hạt giống của mẫu: cùng hạt giống thì cùng mẫu (mặc định: 1)',
    en: 'seed of the sample; the same seed draws the same figures (default: 1)',
  },
  'evaluate.export-gold': {
    vi: 'ghi số liệu đã duyệt thành chú giải mẫu vào thư mục này (cần --reviews)',
    en: 'write reviewed figures as annotations into this folder (needs --reviews)',
  },
  'evaluate.nothing-asked': {
    vi: 'Hãy chỉ ra thư mục chú giải mẫu kèm --text, hoặc bộ dữ liệu đã duyệt sau --reviews.',
    en: 'Name a folder of annotations with --text, or a reviewed dataset after --reviews.',
  },
  'evaluate.none-judged': { vi: 'Chưa số liệu nào được duyệt.', en: 'No figure has been judged yet.' },
  'evaluate.reviewed': {
    vi: 'Đã duyệt {judged} số liệu do chương trình đọc: {figures} là số liệu, {right} đúng mọi trường; người duyệt thêm {added}.',
    en: 'Judged {judged} figures of the program: figures {figures}, every field right {right}; added by reviewers {added}.',
  },
  'evaluate.estimate': {
    vi: 'Độ chính xác {share}, khoảng tin cậy 95 % (Wilson) {low} – {high}',
    en: 'Precision {share}, 95 % interval (Wilson) {low} – {high}',
  },
  'evaluate.not-random': {
    vi: 'Số liệu được chọn để duyệt có thể không đại diện cho cả bộ; để ước lượng không thiên lệch hãy dùng --sample.',
    en: 'What was chosen for review may not stand for the whole; for an estimate without bias use --sample.',
  },
  'evaluate.sampled': {
    vi: 'Mẫu ngẫu nhiên {size} số liệu (hạt giống {seed}), đã duyệt {judged}; chưa duyệt: {open}',
    en: 'Random sample of {size} figures (seed {seed}), judged {judged}; still to judge: {open}',
  },
  'evaluate.interval': { vi: 'khoảng 95 %', en: '95 % interval' },
  'evaluate.corrected': { vi: 'bị sửa', en: 'corrected' },
  'evaluate.exported': {
    vi: 'Đã ghi {count} tài liệu vào {folder}; chấm bằng “solieu evaluate {folder} --text {root}”.',
    en: 'Wrote documents into {folder}: {count}; score with “solieu evaluate {folder} --text {root}”.',
  },
  'evaluate.calibrated': { vi: 'Đã ghi {file}', en: 'Wrote {file}' },
  'evaluate.confidence': { vi: 'độ tin cậy', en: 'confidence' },
  'evaluate.given': { vi: 'trung bình', en: 'mean given' },
  'evaluate.totals': {
    vi: '{documents} tài liệu, {gold} số liệu mẫu, đọc được {predicted}, sót {missed}, thừa {extra}',
    en: 'documents {documents}, gold figures {gold}, read {predicted}, missed {missed}, extra {extra}',
  },
  'evaluate.what': { vi: 'mức', en: 'measure' },
  'evaluate.precision': { vi: 'chính xác', en: 'precision' },
  'evaluate.recall': { vi: 'độ phủ', en: 'recall' },
  'evaluate.f1': { vi: 'F1', en: 'F1' },
  'evaluate.detection': { vi: 'tìm thấy số liệu', en: 'figures found' },
  'evaluate.strict': { vi: 'đúng mọi trường', en: 'every field right' },
  'evaluate.field': { vi: 'trường', en: 'field' },
  'evaluate.judged': { vi: 'được chấm', en: 'judged' },
  'evaluate.right': { vi: 'đúng', en: 'right' },
  'evaluate.silent': { vi: 'đọc mà mẫu bỏ trống', en: 'read where gold is silent' },
  'evaluate.rule': { vi: 'quy tắc', en: 'rule' },
  'evaluate.read': { vi: 'đọc', en: 'read' },
  'evaluate.figures': { vi: 'là số liệu', en: 'are figures' },
  'evaluate.indicator': { vi: 'chỉ tiêu', en: 'indicator' },
  'evaluate.gold-column': { vi: 'mẫu', en: 'gold' },
  'evaluate.none': { vi: '(ngoài từ vựng)', en: '(outside the vocabulary)' },
  'evaluate.numbers': {
    vi: '{digits} con số trong bài; {unaccounted} không có lời giải thích, {twice} bị tính hai lần, {offsets} vị trí sai',
    en: 'numbers in the texts {digits}; unaccounted for {unaccounted}, counted twice {twice}, wrong offsets {offsets}',
  },
  'evaluate.missed': { vi: 'sót', en: 'missed' },
  'evaluate.extra': { vi: 'thừa', en: 'extra' },
  'evaluate.wrong': { vi: 'sai {field}: mẫu {gold}, đọc {found}', en: 'wrong {field}: gold {gold}, read {found}' },
} as const satisfies Catalogue;
