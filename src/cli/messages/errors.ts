import type { Fault } from '../../core/errors.js';
import type { Catalogue } from './catalogue.js';

/** The faults that our own code reports; `{message}` is what the reader of a file says of it, in English. */
const FAULTS = {
  'fault.foreign_folder': {
    vi: 'Thư mục này có tệp trùng tên không do solieu tạo ra ({message}).',
    en: 'Somebody else’s file of the same name is in this folder ({message}).',
  },
  'fault.no_dataset': { vi: 'Ở đây chưa có bộ dữ liệu nào.', en: 'There is no dataset here.' },
  'fault.bad_row': { vi: 'Dòng này không đúng dạng ({message}).', en: 'This row is not as it should be ({message}).' },
  'fault.no_such_id': { vi: 'Bộ dữ liệu không có số liệu mang mã này.', en: 'The dataset has no figure with this id.' },
  'fault.no_target': { vi: 'Không có tệp này.', en: 'There is no such file.' },
  'fault.no_gold': { vi: 'Ở đây không có tệp chú giải nào.', en: 'There are no annotations here.' },
  'fault.no_gold_text': { vi: 'Không đọc được bài đã chú giải.', en: 'The annotated article cannot be read.' },
  'fault.folder_locked': {
    vi: 'Thư mục này đang được duyệt ở chỗ khác ({message}).',
    en: 'This folder is under review elsewhere ({message}).',
  },
  'fault.bad_decision': {
    vi: 'Dòng này của nhật ký duyệt không đúng dạng ({message}).',
    en: 'This line of the journal of decisions is not as it should be ({message}).',
  },
  'fault.no_workbook': {
    vi: 'Đây không phải bảng số liệu của solieu ({message}).',
    en: 'This is not a workbook of solieu ({message}).',
  },
  'fault.other_text': { vi: 'Đây không phải bản đã được chú giải.', en: 'This is not the text that was annotated.' },
} as const satisfies Catalogue<`fault.${Fault}`>;

const REMEDIES = {
  'remedy.foreign_folder': {
    vi: 'Chọn thư mục khác bằng -o, hoặc chuyển tệp đó đi nơi khác.',
    en: 'Choose another folder with -o, or move that file elsewhere.',
  },
  'remedy.no_dataset': {
    vi: 'Chỉ ra thư mục mà “solieu extract” đã ghi, hoặc chạy lệnh đó trước.',
    en: 'Name the folder that “solieu extract” wrote, or run it first.',
  },
  'remedy.bad_row': {
    vi: 'Tệp đã bị sửa hoặc bị cắt; hãy chạy lại “solieu extract”.',
    en: 'The file was changed or cut short; run “solieu extract” again.',
  },
  'remedy.no_such_id': {
    vi: 'Xem mã ở cột id của bảng Figures; thư mục dữ liệu ghi sau -o.',
    en: 'Ids stand in the column id of Figures; name the dataset folder with -o.',
  },
  'remedy.no_target': {
    vi: 'Xem lại đường dẫn; nếu là một câu thì đặt trong dấu nháy.',
    en: 'Check the path; put a sentence in quotes.',
  },
  'remedy.no_gold': {
    vi: 'Chỉ ra thư mục có các tệp .json với “document”, “figures” và “other”.',
    en: 'Name a folder of .json files with “document”, “figures” and “other”.',
  },
  'remedy.no_gold_text': {
    vi: 'Chỉ ra thư mục chứa các bài đó sau --text.',
    en: 'Name the folder of these articles after --text.',
  },
  'remedy.folder_locked': {
    vi: 'Đóng máy chủ của trang duyệt, hoặc chờ lệnh nhập xong; nếu không còn gì chạy thì xóa tệp này.',
    en: 'Close the server of the review page or wait for the import to end; if nothing runs, remove this file.',
  },
  'remedy.bad_decision': {
    vi: 'Sửa dòng này hoặc lấy lại tệp từ bản sao lưu; mỗi dòng khác là một quyết định riêng.',
    en: 'Mend this line or take the file from a backup; every other line is a decision of its own.',
  },
  'remedy.no_workbook': {
    vi: 'Dùng tệp solieu.xlsx mà “solieu extract” đã ghi, còn đủ trang Figures và các cột của nó.',
    en: 'Take the file solieu.xlsx that “solieu extract” wrote, with its sheet Figures and all its columns.',
  },
  'remedy.other_text': {
    vi: 'Dùng đúng bản mà chú giải đã dựa vào, hoặc chú giải lại bản này.',
    en: 'Take the text that the annotations were made for, or annotate this one.',
  },
} as const satisfies Catalogue<`remedy.${Fault}`>;

/** How the argument parser's faults are called; `{name}` is the option, command or value in question. */
const USAGE = {
  'usage.unknown-option': { vi: 'Không có tùy chọn {name}.', en: 'There is no option {name}.' },
  'usage.unknown-command': { vi: 'Không có lệnh {name}.', en: 'There is no command {name}.' },
  'usage.missing-argument': { vi: 'Thiếu tham số {name}.', en: 'The argument {name} is missing.' },
  'usage.missing-value': { vi: 'Thiếu giá trị sau {name}.', en: 'A value is missing after {name}.' },
  'usage.missing-option': { vi: 'Thiếu tùy chọn {name}.', en: 'The option {name} is missing.' },
  'usage.invalid-value': { vi: 'Giá trị của {name} không đúng.', en: 'The value of {name} will not do.' },
  'usage.too-many': { vi: 'Thừa tham số.', en: 'Too many arguments.' },
  'usage.similar': { vi: 'Có phải ý bạn là {name}?', en: 'Did you mean {name}?' },
  'usage.help': { vi: 'Xem cách dùng: {command} --help', en: 'See {command} --help' },
} as const satisfies Catalogue;

/** What the operating system refuses. */
const SYSTEM = {
  'system.EACCES': {
    vi: 'Tài khoản này không có quyền đọc hoặc ghi ở đây.',
    en: 'This account may not read or write here.',
  },
  'system.EROFS': { vi: 'Ổ đĩa này chỉ cho đọc.', en: 'This disk can only be read.' },
  'system.ENOSPC': { vi: 'Ổ đĩa đã đầy.', en: 'The disk is full.' },
  'system.EBUSY': {
    vi: 'Tệp đang mở trong chương trình khác (Excel?): hãy đóng lại rồi chạy lại lệnh này.',
    en: 'The file is open in another program (Excel?): close it and run the command again.',
  },
  'system.ENOTDIR': { vi: 'Đây là tệp, không phải thư mục.', en: 'This is a file, not a folder.' },
  'system.other': {
    vi: 'Hệ thống không cho đọc hoặc ghi ({code}).',
    en: 'The system refuses to read or write ({code}).',
  },
} as const satisfies Catalogue;

export const ERROR_MESSAGES = {
  ...FAULTS,
  ...REMEDIES,
  ...USAGE,
  ...SYSTEM,
  'error.title': { vi: 'Lỗi', en: 'Error' },
  'error.internal': {
    vi: 'solieu gặp một lỗi của chính nó: {message}',
    en: 'solieu met a fault of its own: {message}',
  },
  'error.report': {
    vi: 'Xin báo lỗi kèm kết quả của cùng lệnh này với -v.',
    en: 'Please report it with what the same command says under -v.',
  },
} as const satisfies Catalogue;
