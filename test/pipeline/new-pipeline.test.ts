import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DefinitionError } from '../../src/core/errors.js';
import { newPipeline } from '../../src/pipeline/new-pipeline.js';
import { checkPipeline } from '../../src/run/check-pipeline.js';
import { solieu } from '../cli/terminal.js';
import { workspace } from '../run/workspace.js';

describe('a new pipeline', () => {
  it('has every file, each with comments in both languages, and all its examples hold', async () => {
    const folder = workspace({});
    const path = await newPipeline({ name: 'du-lich', folder });
    expect(readdirSync(path).sort()).toEqual(
      ['indicators', 'pipeline', 'rules', 'sources', 'subjects', 'units'].map((file) => `${file}.yaml`),
    );
    for (const file of readdirSync(path)) {
      const comments = readFileSync(join(path, file), 'utf8')
        .match(/^ *#.*$/gm)!
        .join('\n');
      expect(comments).toMatch(/[ăâđêôơưừòố]/);
      expect(comments).toMatch(/\b(the|of|are|what)\b/);
    }
    const { examples, faults } = await checkPipeline({ name: 'du-lich', folder });
    expect(faults).toEqual([]);
    expect(examples).toBe(3);
  });

  it('is never written over what is there', async () => {
    const folder = workspace({});
    mkdirSync(join(folder, 'ong'));
    await expect(newPipeline({ name: 'ong', folder })).rejects.toThrow(DefinitionError);
    expect(readdirSync(join(folder, 'ong'))).toEqual([]);
    await expect(newPipeline({ name: 'cooperatives' })).rejects.toThrow(/folder “cooperatives” already/);
  });

  it.each(['Du-lich', 'du lich', 'du_lich', '2025', 'du-lịch', '', '..'])('is not called “%s”', async (name) => {
    const folder = workspace({});
    await expect(newPipeline({ name, folder })).rejects.toThrow('will not do as a name');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('can be checked and used right away', async () => {
    const cwd = workspace({});
    const made = await solieu(['pipeline', 'new', './cay-xanh'], { cwd });
    expect(made).toMatchObject({ exit: 0, out: `${join(cwd, 'cay-xanh')}\n` });
    expect(made.err).toContain('solieu pipeline check ./cay-xanh');
    expect(existsSync(join(cwd, 'cay-xanh/indicators.yaml'))).toBe(true);
    expect((await solieu(['pipeline', 'check', './cay-xanh'], { cwd })).exit).toBe(0);
    const read = await solieu(['extract', '--text', 'Xã trồng mới 500 cây xanh.', '-p', './cay-xanh', '--json'], {
      cwd,
    });
    expect(JSON.parse(read.out).figures).toMatchObject([{ indicator: 'trees_planted' }]);
    expect((await solieu(['pipeline', 'new', './cay-xanh'], { cwd })).exit).toBe(2);
  });
});
