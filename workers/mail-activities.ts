import { createMailActivities, type MailActivities } from '../activities/mail-activities';
import { createAddressBookFile, inventedAddresses } from '../adapters/mail/address-book';
import { createFolderMailer } from '../adapters/mail/folder-mailer';
import { createSmtpMailer } from '../adapters/mail/smtp-mailer';
import { createRecords } from '../adapters/temporal/records';
import type { Engine } from '../api/ports/engine';
import type { Config } from './config';
import { needed, type SystemContext } from './step';

/** Inside the data folder. */
export const mailFolder = 'mail';

/** What sends the letters: over SMTP where a server is named, else into files of the data folder. */
export const mailActivities = async (
  { mail: { from, smtpUrl, addressBook, serviceUrl } }: Config,
  context: SystemContext,
  engine: Engine,
): Promise<MailActivities> =>
  createMailActivities({
    records: createRecords(engine),
    addressBook: addressBook === null ? inventedAddresses : createAddressBookFile(addressBook),
    mailer:
      smtpUrl === null
        ? createFolderMailer({ folder: await context.home.place(mailFolder), from })
        : createSmtpMailer({ url: smtpUrl, from }),
    // The HTTP interface listens later than the worker begins; a letter of before waits for it.
    serviceUrl: () => serviceUrl ?? needed(context.httpAddress, 'the HTTP address'),
  });
