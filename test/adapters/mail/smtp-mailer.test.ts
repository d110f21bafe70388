import { createServer, type Socket } from 'node:net';
import { once } from 'node:events';
import { LetterRefused, MailerUnavailable } from '../../../activities/ports/mailer';
import { createSmtpMailer } from '../../../adapters/mail/smtp-mailer';
import { describeMailerContract, letterTo } from '../../contracts/mailer.contract';
import { startMailCatcher, type MailCatcher } from '../../support/mail-catcher';

const from = { name: 'Secretariat', address: 'office@example.org' };

describe('letters handed to an SMTP server', () => {
  let catcher: MailCatcher;
  beforeEach(async () => {
    catcher = await startMailCatcher();
  });
  afterEach(() => catcher.stop());

  const mailer = () => createSmtpMailer({ url: catcher.url, from });

  describeMailerContract('SMTP', () => ({
    mailer: mailer(),
    letters: () => Promise.resolve(catcher.letters),
  }));

  it('go from the sender to the one address', async () => {
    await mailer().send(letterTo('huda@example.org'));
    expect(catcher.letters).toMatchObject([{ from: 'office@example.org', to: ['huda@example.org'] }]);
  });

  it('are refused for good where the server says so, by what it answered', async () => {
    catcher.refusals.set('nobody@example.org', '550 No such user here');
    catcher.afterData.set('full@example.org', '554 We take no such letters');
    const toNobody = mailer().send(letterTo('nobody@example.org'));
    await expect(toNobody).rejects.toThrow(LetterRefused);
    await expect(toNobody).rejects.toThrow('No such user here');
    const toFull = mailer().send(letterTo('full@example.org'));
    await expect(toFull).rejects.toThrow(LetterRefused);
    await expect(toFull).rejects.toThrow('We take no such letters');
  });

  it('may come again where the server says later, or that it does not know the sender', async () => {
    catcher.refusals.set('later@example.org', '450 Greylisted, come again');
    catcher.afterData.set('busy@example.org', '451 Try again later');
    catcher.refusals.set('sender@example.org', '530 Authentication required');
    for (const address of catcher.refusals.keys())
      await expect(mailer().send(letterTo(address))).rejects.toThrow(MailerUnavailable);
    await expect(mailer().send(letterTo('busy@example.org'))).rejects.toThrow(MailerUnavailable);
    expect(catcher.letters).toStrictEqual([]);
  });

  it('may come again where nobody answers', async () => {
    const waiting = mailer();
    await catcher.stop();
    await expect(waiting.send(letterTo('huda@example.org'))).rejects.toThrow(MailerUnavailable);
    await catcher.start();
    await waiting.send(letterTo('huda@example.org'));
    expect(catcher.letters).toHaveLength(1);
  });

  it('are broken off where the server falls silent, and those that wait are sent away', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => {
      sockets.push(socket);
      // It is broken off.
      socket.on('error', () => undefined);
      socket.write('220 silent ESMTP\r\n');
    });
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const impatient = createSmtpMailer({
      url: `smtp://127.0.0.1:${String(port)}`,
      from,
      connections: 1,
      sendLimit: 600,
      turnLimit: 100,
    });
    const outcomes = await Promise.allSettled([
      impatient.send(letterTo('one@example.org')),
      impatient.send(letterTo('two@example.org')),
    ]);
    expect(outcomes).toMatchObject([
      { status: 'rejected', reason: { name: 'MailerUnavailable' } },
      {
        status: 'rejected',
        reason: { name: 'MailerUnavailable', message: 'Too many letters wait for the mail server' },
      },
    ]);
    for (const socket of sockets) socket.destroy();
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
});

describe('an SMTP server that asks who sends', () => {
  const credentials = { user: 'tawsiya', pass: 'päss/word' };
  let catcher: MailCatcher;
  beforeAll(async () => {
    catcher = await startMailCatcher(credentials);
  });
  afterAll(() => catcher.stop());

  const withUser = (user: string, pass: string): string =>
    catcher.url.replace('smtp://', `smtp://${encodeURIComponent(user)}:${encodeURIComponent(pass)}@`);

  it('is told user and password', async () => {
    const mailer = createSmtpMailer({ url: withUser(credentials.user, credentials.pass), from });
    await mailer.send(letterTo('huda@example.org'));
    expect(catcher.letters).toHaveLength(1);
  });

  it('that does not believe them keeps the letter waiting: an operator may correct them', async () => {
    const mailer = createSmtpMailer({ url: withUser('tawsiya', 'wrong'), from });
    await expect(mailer.send(letterTo('huda@example.org'))).rejects.toThrow(MailerUnavailable);
  });
});
