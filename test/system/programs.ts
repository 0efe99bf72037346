/** Programs of others that open what we write, or write what we open. */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

interface Program {
  /** Where it may be, the first that answers is taken. */
  readonly commands: readonly string[];
  /** Arguments with which it does nothing but show that it works. */
  readonly probe: readonly string[];
  readonly package: string;
}

const PROGRAMS = {
  openpyxl: {
    commands: ['python3', '/usr/bin/python3'],
    probe: ['-c', 'import openpyxl'],
    package: 'python3-openpyxl',
  },
  libreoffice: {
    commands: ['soffice', 'libreoffice'],
    probe: ['--version'],
    package: 'libreoffice-calc libreoffice-writer',
  },
  pdftotext: { commands: ['pdftotext'], probe: ['-v'], package: 'poppler-utils' },
} as const satisfies Readonly<Record<string, Program>>;

/** Runs a program and gives what it prints; says what to install when there is none. */
export function run(name: keyof typeof PROGRAMS, args: readonly string[]): string {
  const { commands, probe, package: debian } = PROGRAMS[name];
  const command = commands.find((each) => spawnSync(each, [...probe]).status === 0);
  if (!command) throw new Error(`this test needs ${name}: apt-get install ${debian}`);
  const { status, stdout, stderr } = spawnSync(command, [...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Lets LibreOffice convert a file, with a profile of its own so that it does not meet another that is running. */
export function convert(file: string, format: string, folder: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(`${folder}/profile`)}`;
  run('libreoffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, file]);
}
