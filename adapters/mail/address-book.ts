/** Address books: one in a file that its keeper may change at any time, and one for letters that nobody is sent. */
import { readFile } from 'node:fs/promises';
import type { Addressee, AddressBook } from '../../activities/ports/address-book';

/** The file is no address book; the message names the place and what must stand there. */
export class AddressBookMalformed extends Error {
  override readonly name = 'AddressBookMalformed';
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const addresseeOf = (personId: string, entry: unknown, path: string): Addressee => {
  const bad = (what: string): AddressBookMalformed =>
    new AddressBookMalformed(`${path}: "${personId}" ${what}`);
  if (!isRecord(entry)) throw bad('must be {"email": …, "language": …}');
  const { email, language } = entry;
  if (typeof email !== 'string' || !email.includes('@')) throw bad('needs "email", an e-mail address');
  if (language !== 'ar' && language !== 'en') throw bad('needs "language", "ar" or "en"');
  return { email, language };
};

/** @throws AddressBookMalformed, or as the file system does */
const readBook = async (path: string): Promise<ReadonlyMap<string, Addressee>> => {
  const text = await readFile(path, 'utf8');
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw new AddressBookMalformed(`${path} is no JSON`, { cause: error });
  }
  if (!isRecord(read))
    throw new AddressBookMalformed(`${path} must be {"PERSON": {"email": …, "language": …}, …}`);
  return new Map(
    Object.entries(read).map(([personId, entry]) => [personId, addresseeOf(personId, entry, path)]),
  );
};

/** Reads the file whenever it is asked: letters are few, and whoever is written in now is written to now. */
export const createAddressBookFile = (path: string): AddressBook & { check(): Promise<void> } => ({
  find: async (personId) => (await readBook(path)).get(personId) ?? null,
  /** @throws AddressBookMalformed, or as the file system does */
  check: async () => {
    await readBook(path);
  },
});

/** Everybody has an address under `.invalid`, which RFC 2606 keeps from ever existing. */
export const inventedAddresses: AddressBook = {
  find: (personId) =>
    Promise.resolve({ email: `${personId.replace(/[^\w.-]+/g, '-')}@tawsiya.invalid`, language: 'en' }),
};
