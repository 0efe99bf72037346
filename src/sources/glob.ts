const MAGIC = /[*?{]/;

/** Whether a path is a pattern. A file whose very name holds a star is tried before this is asked. */
export function isGlob(path: string): boolean {
  return MAGIC.test(path);
}

/** The folder in which a pattern starts: `news/2024` of `news/2024/*.txt`. */
export function globBase(pattern: string): string {
  const segments = pattern.split('/');
  const fixed = segments.slice(0, segments.findIndex(isGlob));
  return fixed.length === 1 && fixed[0] === '' ? '/' : fixed.join('/');
}

const TOKEN = /\*\*\/|\*\*|\*|\?|\{([^{}]*)\}|[^*?{]+|\{/g;

/** `*` and `?` stay inside a folder, `**` crosses folders, `{a,b}` is either. */
export function globToRegExp(pattern: string): RegExp {
  return new RegExp(`^${translate(pattern)}$`, 'u');
}

function translate(pattern: string): string {
  return pattern.replace(TOKEN, (token: string, choices?: string) => {
    if (choices !== undefined) return `(?:${choices.split(',').map(translate).join('|')})`;
    return WILDCARDS[token] ?? token.replace(/[\\^$.+()[\]{}|/]/g, '\\$&');
  });
}

const WILDCARDS: Record<string, string> = { '**/': '(?:[^/]+/)*', '**': '.*', '*': '[^/]*', '?': '[^/]' };
