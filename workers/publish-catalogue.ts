/**
 * `npm run catalogue`: writes what is published of the event catalogue, and takes away what is published no more.
 * With `--release` it keeps the schemas too, as those that later versions must stay compatible with.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { publishedFiles } from '../events/publishing';
import { examplesFrom } from '../events/publishing/examples';
import { publishedFolder } from '../events/publishing/places';
import { releasedFile, releaseOf } from '../events/publishing/release';
import { version } from './version';

const filesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

const documents = async (): Promise<readonly string[]> =>
  Promise.all((await filesIn('events/examples')).map((file) => readFile(file, 'utf8')));

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};

const main = async (): Promise<void> => {
  const files = publishedFiles(version, examplesFrom(await documents()));
  await mkdir(publishedFolder, { recursive: true });
  for (const path of await filesIn(publishedFolder)) if (!files.has(path)) await rm(path);
  for (const [path, text] of files) await write(path, text);
  if (process.argv.includes('--release')) await write(releasedFile(version), releaseOf());
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
