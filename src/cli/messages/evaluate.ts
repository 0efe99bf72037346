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
