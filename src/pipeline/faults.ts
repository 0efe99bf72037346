/** What can be wrong in a definition, each in Vietnamese and English: the fault, then what to do about it. */
import type { Words } from '../core/errors.js';

export type Fault = Readonly<Record<'vi' | 'en', Words>>;

function fault(vi: readonly [string, string], en: readonly [string, string]): Fault {
  return { vi: { message: vi[0], advice: vi[1] }, en: { message: en[0], advice: en[1] } };
}

/** The likely word where there is one, else what there is to choose from. */
function choice(guess: string | undefined, known: readonly string[]): readonly [vi: string, en: string] {
  const all = known.join(', ');
  return guess
    ? [`Có phải ý bạn là “${guess}”?`, `Did you mean “${guess}”?`]
    : [`Có thể dùng: ${all || 'không có gì'}.`, `Known are: ${all || 'none'}.`];
}

export function noPipeline(name: string, folder: string, guess: string | undefined, known: readonly string[]): Fault {
  const [vi, en] = choice(guess, known);
  return fault(
    [
      `Không có định nghĩa nào tên “${name}” trong ${folder}.`,
      `${vi} Định nghĩa ở thư mục khác thì ghi đường dẫn: ./${name}. Tạo mới: solieu pipeline new ${name}`,
    ],
    [
      `There is no pipeline “${name}” in ${folder}.`,
      `${en} One that is elsewhere goes by its path: ./${name}. Make a new one: solieu pipeline new ${name}`,
    ],
  );
}

export function noFile(file: string): Fault {
  return fault(
    [`Thiếu tệp ${file}.`, 'Chép tệp này từ một định nghĩa khác, hoặc từ thư mục mà “solieu pipeline new” tạo ra.'],
    [
      `The file ${file} is missing.`,
      'Copy it from another pipeline, or from a folder that “solieu pipeline new” makes.',
    ],
  );
}

export function strangeFile(file: string, guess: string | undefined, known: readonly string[]): Fault {
  const [vi, en] = choice(guess, known);
  return fault(
    [`Tệp ${file} không thuộc định nghĩa nào.`, `${vi} Hãy đổi tên tệp hoặc chuyển nó đi nơi khác.`],
    [`No pipeline has a file ${file}.`, `${en} Rename the file or move it elsewhere.`],
  );
}

export function badName(name: string): Fault {
  return fault(
    [
      `“${name}” không đặt tên được.`,
      'Chỉ dùng chữ thường không dấu, chữ số và -, bắt đầu bằng chữ: du-lich, giao-duc-2025.',
    ],
    [
      `“${name}” will not do as a name.`,
      'Use small letters without accents, digits and -, beginning with a letter: tourism, schools-2025.',
    ],
  );
}

export function nameTaken(name: string): Fault {
  return fault(
    [`Đã có thư mục “${name}”.`, 'Chọn tên khác, hoặc sửa định nghĩa ở đó.'],
    [`There is a folder “${name}” already.`, 'Choose another name, or edit the pipeline there.'],
  );
}

export function otherName(name: string, folder: string): Fault {
  return fault(
    [`Tên “${name}” khác với tên thư mục “${folder}”.`, 'Đặt hai tên giống nhau.'],
    [`The name “${name}” is not that of the folder, “${folder}”.`, 'Make the two the same.'],
  );
}

const YAML_FAULTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'dùng phím Tab để thụt đầu dòng',
  BAD_INDENT: 'thụt đầu dòng không đều',
  DUPLICATE_KEY: 'một khóa viết hai lần',
  MISSING_CHAR: 'thiếu dấu nháy hoặc dấu ngoặc đóng',
  BLOCK_AS_IMPLICIT_KEY: 'có dấu hai chấm trong câu không đặt trong dấu nháy',
  MULTILINE_IMPLICIT_KEY: 'thiếu dấu hai chấm sau khóa, hoặc thiếu dấu nháy đóng',
  UNEXPECTED_TOKEN: 'có ký tự không đúng chỗ',
  BAD_ALIAS: 'tên sau dấu * chưa được đặt bằng dấu &',
};

export function notYaml(code: string, message: string): Fault {
  return fault(
    [
      `Không đúng cú pháp YAML: ${YAML_FAULTS[code] ?? message}.`,
      'Xem lại khoảng trắng đầu dòng, dấu nháy, dấu hai chấm ở đó; câu có dấu hai chấm, dấu phẩy hoặc % đặt trong "dấu nháy".',
    ],
    [
      `Not valid YAML: ${message}`,
      'Check indentation, quotes and colons there; words that hold a colon, a comma or % stand in "quotes".',
    ],
  );
}

export function unknownKey(key: string, path: string, guess: string | undefined, known: readonly string[]): Fault {
  const [vi, en] = choice(guess, known);
  return fault(
    [`Khóa lạ “${key}”${path && ` trong ${path}`}.`, vi],
    [`Unknown key “${key}”${path && ` in ${path}`}.`, en],
  );
}

const COMPARE = ['Xem các mục bên cạnh để viết cho giống.', 'Compare with the entries around it.'] as const;

export function missingKey(path: string): Fault {
  return fault([`Thiếu ${path}.`, COMPARE[0]], [`${path} is missing.`, COMPARE[1]]);
}

const KINDS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  array: ['một danh sách: [một, hai]', 'a list: [one, two]'],
  object: ['một nhóm khóa: { vi: …, en: … }', 'a group of keys: { vi: …, en: … }'],
  string: ['chữ', 'text'],
  number: ['số', 'a number'],
  boolean: ['true hoặc false', 'true or false'],
};

export function wrongKind(path: string, expected: string): Fault {
  const [vi, en] = KINDS[expected] ?? [expected, expected];
  return fault(
    [`${path || 'Nội dung tệp'} phải là ${vi}.`, COMPARE[0]],
    [`${path || 'What the file holds'} must be ${en}.`, COMPARE[1]],
  );
}

export function empty(path: string): Fault {
  return fault(
    [`${path} đang để trống.`, 'Viết ít nhất một mục, hoặc bỏ cả khóa nếu không bắt buộc.'],
    [`${path} is empty.`, 'Write at least one entry, or leave the key out where it is not required.'],
  );
}

export function wrongChoice(path: string, guess: string | undefined, known: readonly string[]): Fault {
  const [vi, en] = choice(guess, known);
  return fault([`${path} có giá trị lạ.`, vi], [`${path} has an unknown value.`, en]);
}

export function wrongName(path: string): Fault {
  return fault(
    [`${path} chỉ được có chữ thường không dấu, chữ số, _ hoặc -, và bắt đầu bằng chữ.`, 'Ví dụ: average_income.'],
    [
      `${path} may only hold small letters without accents, digits, _ or -, and begins with a letter.`,
      'As in average_income.',
    ],
  );
}

export function otherIssue(path: string, message: string): Fault {
  return fault(
    [`${path || 'Nội dung tệp'} không đúng (${message}).`, COMPARE[0]],
    [`${path || 'The file'}: ${message}.`, COMPARE[1]],
  );
}

export function emptyRange(): Fault {
  return fault(
    ['range có min lớn hơn max.', 'Viết số nhỏ sau min, số lớn sau max.'],
    ['The range has a min above its max.', 'Write the small number after min and the large one after max.'],
  );
}

export function emptyGift(): Fault {
  return fault(
    [
      'Quy tắc không cho số liệu trường nào.',
      'Viết ít nhất một trường sau give: indicator, subject, aspect, status hoặc class.',
    ],
    [
      'The rule gives at least one field, and has none.',
      'Write one after give: indicator, subject, aspect, status or class.',
    ],
  );
}

export function tooManyRight(): Fault {
  return fault(
    ['Số lần đúng nhiều hơn số lần được xem.', 'Chạy lại “solieu evaluate … --calibrate” để ghi lại tệp này.'],
    ['More readings are right than were judged.', 'Write the file anew with “solieu evaluate … --calibrate”.'],
  );
}

export function idTwice(id: string, first: string): Fault {
  return fault(
    [`Mã “${id}” đã dùng ở ${first}.`, 'Gộp hai mục làm một, hoặc đổi mã của một mục.'],
    [`The id “${id}” stands twice.`, `Join it with the one at ${first}, or give one of them another id.`],
  );
}

export function phraseTwice(phrase: string, id: string): Fault {
  return fault(
    [`Cụm từ “${phrase}” viết hai lần trong “${id}”.`, 'Bỏ bớt một.'],
    [`The phrase “${phrase}” stands twice in “${id}”.`, 'Remove one.'],
  );
}

export function phraseClaimed(phrase: string, id: string, other: string, at: string): Fault {
  return fault(
    [
      `Cụm từ “${phrase}” của “${id}” cũng là của “${other}” (${at}), với cùng đơn vị.`,
      'Bỏ ở một bên, viết dài thêm cho rõ, hoặc tách hai chỉ tiêu bằng units hay aspects.',
    ],
    [
      `The phrase “${phrase}” of “${id}” is also claimed by “${other}” (${at}), with the same unit.`,
      'Take it out of one of them, make it longer, or tell the two apart by units or aspects.',
    ],
  );
}

export function notDefined(id: string, guess: string | undefined, known: readonly string[]): Fault {
  const [vi, en] = choice(guess, known);
  return fault([`“${id}” chưa được định nghĩa.`, vi], [`“${id}” is not defined.`, en]);
}

export function unknownUnit(unit: string, guess: string | undefined): Fault {
  const [vi, en] = guess
    ? choice(guess, [])
    : [
        'Thêm đơn vị này vào units.yaml; danh từ không có trong đó thì viết bằng tiếng Việt như trong bài.',
        'Add it to units.yaml; a noun that is not there stands in Vietnamese, as articles write it.',
      ];
  return fault([`Không có đơn vị “${unit}”.`, vi], [`There is no unit “${unit}”.`, en]);
}

export function badPattern(pattern: string, message: string): Fault {
  return fault(
    [
      `Mẫu ${pattern} không phải biểu thức chính quy (${message}).`,
      'Viết \\ trước dấu ngoặc, dấu chấm, dấu hỏi muốn giữ nguyên; muốn tìm đúng chữ thì bỏ hai dấu /.',
    ],
    [
      `The pattern ${pattern} is no regular expression (${message}).`,
      'Write \\ before brackets, points and question marks that stand for themselves; for plain words leave out the two /.',
    ],
  );
}

export function unclosed(id: string, bracket: string): Fault {
  return fault(
    [`Mẫu của quy tắc “${id}” có dấu ${bracket} không thành cặp.`, 'Đóng mọi dấu ngoặc ( ), [ ], { } đã mở.'],
    [
      `The pattern of rule “${id}” has a ${bracket} without its pair.`,
      'Close every bracket ( ), [ ], { } that it opens.',
    ],
  );
}

export function noFigure(id: string): Fault {
  return fault(
    [
      `Quy tắc “${id}” không đánh dấu số liệu nào.`,
      'Viết [<figure>#Quantity] ở chỗ con số, hoặc theo đơn vị: [<figure>#Percent].',
    ],
    [
      `Rule “${id}” marks no figure.`,
      'Mark it as [<figure>#Quantity] or by its unit, [<figure>#Percent], in compromise match syntax.',
    ],
  );
}

export function notInExample(quote: string): Fault {
  return fault(
    [`Câu ví dụ không có “${quote}”.`, 'Chép số liệu đúng như trong câu, cả đơn vị.'],
    [`The example's text has no “${quote}”.`, 'Copy the figure as the sentence writes it, with its unit.'],
  );
}

export function notRead(quote: string, found: readonly string[]): Fault {
  const quotes = found.map((one) => `“${one}”`).join(', ');
  return fault(
    [
      `Không đọc ra số liệu “${quote}”; đọc được: ${quotes || 'không có gì'}.`,
      'Ghi số liệu đúng như đã đọc được, hoặc viết câu khác.',
    ],
    [
      `No figure “${quote}” is read; found: ${quotes || 'none'}.`,
      'Write the figure as it is read, or another sentence.',
    ],
  );
}

export function notReadAs(quote: string, id: string, found: string | null): Fault {
  return fault(
    [
      `“${quote}” phải là ${id} mà được đọc là ${found ?? 'không chỉ tiêu nào'}.`,
      `Thêm vào phrases của ${id} những chữ trong câu gọi tên chỉ tiêu; xem units có đơn vị này không và not có chặn không.`,
    ],
    [
      `“${quote}” must be read as ${id} and is read as ${found ?? 'no indicator'}.`,
      `Add the words that name the measure to the phrases of ${id}; see that its units have this one and its not rules nothing out.`,
    ],
  );
}

export function wronglyReadAs(quote: string, id: string): Fault {
  return fault(
    [
      `“${quote}” không được đọc là ${id}.`,
      `Viết dài thêm cụm từ đã khớp, hoặc thêm vào not của ${id} những chữ loại trừ nó.`,
    ],
    [
      `“${quote}” must not be read as ${id}.`,
      `Make the phrase that fits longer, or add words that rule it out to the not of ${id}.`,
    ],
  );
}

export function notByRule(quote: string, rule: string): Fault {
  return fault(
    [
      `Quy tắc không khớp: “${quote}” được đọc bởi ${rule}.`,
      'Xem lại mẫu: mỗi chữ là một từ; .{0,5} là tối đa năm từ bất kỳ.',
    ],
    [
      `The rule does not match: “${quote}” is read by ${rule}.`,
      'Look at its pattern: each syllable is a word; .{0,5} is up to five words.',
    ],
  );
}

export function notDismissed(quote: string): Fault {
  return fault(
    [`Quy tắc không loại “${quote}”.`, 'Xem lại mẫu: mỗi chữ là một từ; .{0,5} là tối đa năm từ bất kỳ.'],
    [
      `The rule does not dismiss “${quote}”.`,
      'Look at its pattern: each syllable is a word; .{0,5} is up to five words.',
    ],
  );
}
