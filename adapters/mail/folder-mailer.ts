/**
 * Keeps letters as files instead of sending them, each as it would be sent: a mail program opens them.
 *
 * Invariant: the same letter has the same file name; given again, it takes its own place.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { MailerUnavailable, type Letter, type Mailer } from '../../activities/ports/mailer';
import { messageOf, type Sender } from './message';

export interface FolderMailerOptions {
  /** Made where it is missing. */
  readonly folder: string;
  readonly from: Sender;
}

const longestName = 150;
const forOwnerAlone = { folder: 0o700, file: 0o600 } as const;

/** Readable, and of signs that every file system takes; two ids that read alike differ in the end. */
const fileNameOf = ({ id }: Letter): string => {
  const readable = id.replace(/[^\w-]+/g, '.').slice(0, longestName);
  const tail = createHash('sha256').update(id).digest('hex').slice(0, 8);
  return `${readable}.${tail}.eml`;
};

const writeWhole = async (path: string, content: Buffer): Promise<void> => {
  const unfinished = `${path}.unfinished`;
  const file = await open(unfinished, 'w', forOwnerAlone.file);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
};

export const createFolderMailer = ({ folder, from }: FolderMailerOptions): Mailer => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    send: async (letter) => {
      const message = messageOf(letter, from, new Date());
      try {
        const { message: content } = await transport.sendMail(message);
        if (!Buffer.isBuffer(content)) throw new Error('The driver gave no text');
        await mkdir(folder, { recursive: true, mode: forOwnerAlone.folder });
        await writeWhole(join(folder, fileNameOf(letter)), content);
      } catch (error) {
        throw new MailerUnavailable(
          `The letter cannot be written in ${folder}: ${error instanceof Error ? error.message : ''}`,
          { cause: error },
        );
      }
    },
  };
};
