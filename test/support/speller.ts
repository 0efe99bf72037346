/** How a speaker says numbers. */
export interface Speech {
  readonly thousand: 'nghìn' | 'ngàn';
  readonly billion: 'tỷ' | 'tỉ';
  readonly filler: 'linh' | 'lẻ';
  readonly four: 'tư' | 'bốn';
  readonly five: 'lăm' | 'nhăm';
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** A whole number in words as it is read out in full: 1205 is `một nghìn hai trăm linh năm`. */
export function spell(value: number, speech: Speech): string {
  const scales = ['', speech.thousand, 'triệu', speech.billion];
  const groups: number[] = [];
  for (let rest = value; rest > 0 || !groups.length; rest = Math.floor(rest / 1000)) groups.unshift(rest % 1000);
  return groups
    .flatMap((group, i) => {
      const scale = scales[groups.length - 1 - i]!;
      return group || groups.length === 1 ? [spellGroup(group, i > 0, speech), scale] : [];
    })
    .filter(Boolean)
    .join(' ');
}

function spellGroup(value: number, isInner: boolean, speech: Speech): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (!hundreds && !isInner) return spellBelowHundred(rest, speech);
  const head = `${DIGITS[hundreds]} trăm`;
  if (!rest) return head;
  return `${head} ${rest < 10 ? `${speech.filler} ${DIGITS[rest]}` : spellBelowHundred(rest, speech)}`;
}

function spellBelowHundred(value: number, speech: Speech): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (!tens) return DIGITS[ones]!;
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  return ones ? `${head} ${spellOnes(ones, tens, speech)}` : head;
}

function spellOnes(ones: number, tens: number, { four, five }: Speech): string {
  if (ones === 5) return tens === 1 ? 'lăm' : five;
  if (tens === 1) return DIGITS[ones]!;
  if (ones === 1) return 'mốt';
  return ones === 4 ? four : DIGITS[ones]!;
}
