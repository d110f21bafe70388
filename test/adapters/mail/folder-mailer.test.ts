import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { MailerUnavailable } from '../../../activities/ports/mailer';
import { createFolderMailer } from '../../../adapters/mail/folder-mailer';
import { describeMailerContract, letterTo } from '../../contracts/mailer.contract';
import { temporaryFolder } from '../../support/temporary-folder';

const from = { name: 'Secretariat', address: 'office@example.org' };

describe('letters kept in a folder', () => {
  const folder = temporaryFolder();

  describeMailerContract('a folder', () => ({
    mailer: createFolderMailer({ folder: join(folder(), 'mail'), from }),
    letters: async () => {
      const files = await readdir(join(folder(), 'mail')).catch(() => []);
      return Promise.all(
        files.map(async (file) => {
          const content = await readFile(join(folder(), 'mail', file));
          return { raw: content.toString('latin1'), read: await simpleParser(content) };
        }),
      );
    },
  }));

  it('are one file a letter, which the owner alone may read, and another attempt takes its place', async () => {
    const mailer = createFolderMailer({ folder: folder(), from });
    const letter = letterTo('huda@example.org', { id: '../../MWG-2026-0042/0000000018/huda' });
    await mailer.send(letter);
    await mailer.send(letter);
    const files = await readdir(folder());
    expect(files).toStrictEqual([
      expect.stringMatching(/^\.MWG-2026-0042\.0000000018\.huda\.[0-9a-f]{8}\.eml$/),
    ]);
    const { mode } = await stat(join(folder(), files[0] ?? ''));
    expect(mode & 0o077).toBe(0);
  });

  it('are not taken where the folder cannot be written', async () => {
    await writeFile(join(folder(), 'mail'), '');
    const mailer = createFolderMailer({ folder: join(folder(), 'mail'), from });
    await expect(mailer.send(letterTo('huda@example.org'))).rejects.toThrow(MailerUnavailable);
  });
});
