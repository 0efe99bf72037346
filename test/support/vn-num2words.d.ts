declare module 'vn-num2words' {
  /** A whole number in Vietnamese words. */
  export default function inWords(value: number): string;
}
