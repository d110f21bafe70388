import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AddressBookMalformed,
  createAddressBookFile,
  inventedAddresses,
} from '../../../adapters/mail/address-book';
import { temporaryFolder } from '../../support/temporary-folder';

describe('an address book in a file', () => {
  const folder = temporaryFolder();
  const path = (): string => join(folder(), 'addresses.json');
  const book = () => createAddressBookFile(path());

  it('gives address and language of whom it names, and nothing of whom it does not', async () => {
    await writeFile(path(), '{"huda": {"email": "huda@example.org", "language": "ar"}}');
    expect(await book().find('huda')).toStrictEqual({ email: 'huda@example.org', language: 'ar' });
    expect(await book().find('jonas')).toBeNull();
    expect(await book().find('constructor')).toBeNull();
  });

  it('is read again when it has changed', async () => {
    const kept = book();
    await writeFile(path(), '{}');
    expect(await kept.find('huda')).toBeNull();
    await writeFile(path(), '{"huda": {"email": "huda@example.org", "language": "en"}}');
    expect(await kept.find('huda')).toMatchObject({ language: 'en' });
  });

  it.each([
    ['huda', 'is no JSON'],
    ['[]', 'must be {"PERSON": {"email": …, "language": …}, …}'],
    ['{"huda": "huda@example.org"}', '"huda" must be {"email": …, "language": …}'],
    ['{"huda": {"email": "huda", "language": "en"}}', '"huda" needs "email", an e-mail address'],
    ['{"huda": {"email": "huda@example.org", "language": "fr"}}', '"huda" needs "language", "ar" or "en"'],
  ])('that holds %s is refused by what is wrong', async (text, fault) => {
    await writeFile(path(), text);
    await expect(book().check()).rejects.toThrow(AddressBookMalformed);
    await expect(book().find('huda')).rejects.toThrow(fault);
  });

  it('that is not there is a fault, and not a book of nobody', async () => {
    await expect(book().find('huda')).rejects.toThrow('ENOENT');
  });
});

describe('invented addresses', () => {
  it('are such that no letter could ever arrive', async () => {
    expect(await inventedAddresses.find('moi/huda')).toStrictEqual({
      email: 'moi-huda@tawsiya.invalid',
      language: 'en',
    });
  });
});
