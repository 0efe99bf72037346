export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of messages: `--lang`, else Vietnamese where the system speaks it, else English. It is needed before the
 * arguments are parsed, since the help and the faults of parsing are written in it too.
 */
export function chooseLanguage(args: readonly string[], environment: Environment): Language {
  const asked = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ?? valueAfter(args, '--lang');
  const known = LANGUAGES.find((language) => language === asked);
  if (known) return known;
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^vi\b|^vi_/i.test(locale) ? 'vi' : 'en';
}

function valueAfter(args: readonly string[], option: string): string | undefined {
  const at = args.indexOf(option);
  return at < 0 ? undefined : args[at + 1];
}
