import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/* eslint-disable jest/require-top-level-describe -- it is called inside a describe, whose hooks these become */
/** Gives each test of a suite an empty folder of its own, removed after it. */
export const temporaryFolder = (): (() => string) => {
  let folder: string | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tawsiya-folder-'));
  });
  afterEach(async () => {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });
  return () => {
    if (folder === undefined) throw new Error('There is a folder only while a test runs.');
    return folder;
  };
};
