import { describe, expect, it } from 'vitest';
import { solieu } from './terminal.js';

const VIETNAMESE = { environment: { LANG: 'vi_VN.UTF-8' } };
const COMMANDS = ['extract', 'explain', 'verify', 'evaluate', 'pipeline'];

describe('help', () => {
  it.each([[['--help']], [['-h']], [[]]])('for %j begins with examples and names every command', async (args) => {
    const { exit, out, err } = await solieu(args);
    expect(exit).toBe(0);
    expect(err).toBe('');
    expect(out.indexOf('Examples:')).toBe(0);
    expect(out.indexOf('solieu extract')).toBeLessThan(out.indexOf('Usage:'));
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(out).toContain('Exit codes: 0');
  });

  it.each([...COMMANDS, 'pipeline list', 'pipeline check'])(
    'of %s is in Vietnamese for Vietnamese users',
    async (command) => {
      const { exit, out } = await solieu([...command.split(' '), '--help'], VIETNAMESE);
      expect(exit).toBe(0);
      expect(out).toContain('Cách dùng: solieu');
      expect(out).toContain('Tùy chọn');
      expect(out).not.toMatch(/Usage|Options|Arguments|default|display/);
    },
  );

  it('of extract names every option of the contract', async () => {
    const { out } = await solieu(['extract', '--help']);
    for (const option of ['--output', '--pipeline', '--text', '--force', '--json', '--quiet', '--verbose', '--lang']) {
      expect(out).toContain(option);
    }
  });

  it('of a group without a command says what there is', async () => {
    const { exit, out } = await solieu(['pipeline']);
    expect(exit).toBe(0);
    expect(out).toMatch(/^ {2}check /m);
  });
});

describe('the version', () => {
  it('is that of the package', async () => {
    expect(await solieu(['--version'])).toEqual({ exit: 0, out: '0.1.0\n', err: '' });
  });
});

describe('a wrong call', () => {
  it.each([
    ['extrct bai', /“extrct”[\s\S]*Did you mean extract\?/],
    ['extract bai --outptu x', /“--outptu”[\s\S]*Did you mean --output\?/],
    ['extract', /Nothing to read/],
    ['extract bai --text câu', /does not go with files/],
    ['extract bai --threads 0', /whole number/],
    ['extract bai --lang fr', /vi or en/],
    ['explain', /“target” is missing/],
    ['verify a b', /Too many/],
    ['evaluate gold', /annotations with --text, or a reviewed dataset after --reviews/],
    ['extract bai -o', /value is missing/],
    ['pipeline chek x', /“chek”/],
  ])('%j is explained and ends with 2', async (call, words) => {
    const { exit, out, err } = await solieu(call.split(' '));
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(words);
  });

  it('is explained in Vietnamese', async () => {
    const { err } = await solieu(['extrct'], VIETNAMESE);
    expect(err).toContain('Không có lệnh “extrct”.');
    expect(err).toContain('Có phải ý bạn là extract?');
  });

  it('names a pipeline like the one that is not there', async () => {
    const { exit, err } = await solieu(['extract', '--text', 'Năm 2024', '-p', 'cooperative']);
    expect(exit).toBe(2);
    expect(err).toContain('cooperatives');
  });
});
