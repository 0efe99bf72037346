import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/cli/language.js';
import { MESSAGES, type MessageKey } from '../../src/cli/messages/messages.js';
import { speaker } from '../../src/cli/say.js';

const keys = Object.keys(MESSAGES) as MessageKey[];
const blanks = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));

describe('the catalogue', () => {
  it.each(keys)('says %s in both languages, with the same blanks', (key) => {
    const { vi, en } = MESSAGES[key];
    expect(vi.trim()).toBe(vi);
    expect(en.trim()).toBe(en);
    expect(Math.min(vi.length, en.length)).toBeGreaterThan(0);
    expect(blanks(vi)).toEqual(blanks(en));
  });

  it('has Vietnamese in NFC', () => {
    for (const key of keys) expect(MESSAGES[key].vi).toBe(MESSAGES[key].vi.normalize('NFC'));
  });
});

describe('a message', () => {
  it('writes numbers as its language does', () => {
    expect(speaker('vi')('explain.total', { figures: 1200, others: 3 })).toBe('1.200 số liệu, 3 con số khác');
    expect(speaker('en')('explain.total', { figures: 1200, others: 3 })).toBe('figures: 1,200, other numbers: 3');
  });

  it('leaves text alone that looks like a blank', () => {
    expect(speaker('en')('usage.help', { command: '{command}' })).toBe('See {command} --help');
  });
});

describe('the language', () => {
  it.each([
    [['--lang', 'vi'], { LANG: 'en_US.UTF-8' }, 'vi'],
    [['--lang=en'], { LANG: 'vi_VN.UTF-8' }, 'en'],
    [[], { LANG: 'vi_VN.UTF-8' }, 'vi'],
    [[], { LANG: 'vi' }, 'vi'],
    [[], { LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN.UTF-8' }, 'vi'],
    [[], { LANG: 'vi_VN.UTF-8', LC_ALL: 'C' }, 'en'],
    [[], { LANG: 'C.UTF-8', LC_MESSAGES: 'vi_VN' }, 'vi'],
    [[], {}, 'en'],
    [['--lang', 'fr'], { LANG: 'vi_VN' }, 'vi'],
  ] as const)('of %j under %j is %s', (args, environment, language) => {
    expect(chooseLanguage(args, environment)).toBe(language);
  });
});
