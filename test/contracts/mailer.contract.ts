import { randomUUID } from 'node:crypto';
import type { ParsedMail } from 'mailparser';
import { LetterRefused, type CalendarEntry, type Letter, type Mailer } from '../../activities/ports/mailer';

export interface MailerUnderTest {
  /** From `Secretariat <office@example.org>`. */
  readonly mailer: Mailer;
  /** What came out so far: as it is written, and as a mail program reads it. */
  letters(): Promise<readonly { readonly raw: string; readonly read: ParsedMail }[]>;
}

export const letterTo = (address: string, changes: Partial<Letter> = {}): Letter => ({
  id: `MWG-2026-0042/0000000018/${randomUUID()}`,
  subjectOfRecord: 'MWG-2026-0042',
  to: { name: 'Huda', address },
  language: 'en',
  heading: 'A position is asked for on MWG-2026-0042',
  text: 'Dear Huda,\n\nA round was opened.\n',
  html: '<!doctype html>\n<html><body><p>Dear Huda,</p></body></html>\n',
  calendar: null,
  ...changes,
});

const entry: CalendarEntry = {
  key: 'MWG-2026-0042/round/1',
  sequence: 18,
  starts: '2026-03-31T22:00:00.000Z',
  ends: null,
  title: 'Positions on MWG-2026-0042 are due',
  description: 'Deadline: Tuesday 2026-03-31 24:00',
  cancelled: false,
};

const longestLine = 998;

/** What every mailer must pass. */
export const describeMailerContract = (name: string, underTest: () => MailerUnderTest): void => {
  describe(`the mailer contract on ${name}`, () => {
    const sent = async (letter: Letter): Promise<{ raw: string; read: ParsedMail }> => {
      const before = (await underTest().letters()).length;
      await underTest().mailer.send(letter);
      const letters = await underTest().letters();
      expect(letters).toHaveLength(before + 1);
      const found = letters.find(
        ({ read }) => read.to !== undefined && addressesIn(read.to).includes(letter.to.address),
      );
      if (found === undefined) throw new Error('The letter did not come out');
      return found;
    };
    const calendarIn = ({ attachments }: ParsedMail): string =>
      attachments.find(({ contentType }) => contentType.includes('ics'))?.content.toString() ?? '';

    it('gives a letter with sender, recipient, heading, plain text and HTML', async () => {
      const { read } = await sent(letterTo('huda@example.org'));
      expect(read.from?.text).toBe('"Secretariat" <office@example.org>');
      expect(read.to).toMatchObject({ value: [{ name: 'Huda', address: 'huda@example.org' }] });
      expect(read.subject).toBe('A position is asked for on MWG-2026-0042');
      expect(read.text).toContain('A round was opened.');
      expect(read.html).toContain('<p>Dear Huda,</p>');
      expect(read.headers.get('auto-submitted')).toBe('auto-generated');
      expect(read.headers.get('content-language')).toBe('en');
      expect(read.attachments).toStrictEqual([]);
    });

    it('carries Arabic in names, heading, text and HTML', async () => {
      const { raw, read } = await sent(
        letterTo('amal@example.org', {
          to: { name: 'أمل', address: 'amal@example.org' },
          language: 'ar',
          heading: 'يُرجى إبداء الموقف بشأن MWG-2026-0042',
          text: 'السيدة أمل،\n\nافتُتحت جولة.\n',
          html: '<p dir="rtl">افتُتحت جولة.</p>\n',
        }),
      );
      expect(read.to).toMatchObject({ value: [{ name: 'أمل' }] });
      expect(read.subject).toBe('يُرجى إبداء الموقف بشأن MWG-2026-0042');
      expect(read.text).toContain('افتُتحت جولة.');
      expect(read.html).toContain('<p dir="rtl">افتُتحت جولة.</p>');
      // Servers between may take seven bits alone.
      expect(raw).toMatch(/^[\t\r\n -~]*$/);
    });

    it('gives another attempt at a letter the same Message-ID, and another letter another one', async () => {
      const letter = letterTo('first@example.org');
      await underTest().mailer.send(letter);
      await underTest().mailer.send(letter);
      const { read: other } = await sent(letterTo('other@example.org'));
      const ids = (await underTest().letters())
        .filter(({ read }) => read.to !== undefined && addressesIn(read.to).includes('first@example.org'))
        .map(({ read }) => read.messageId);
      expect(new Set(ids).size).toBe(1);
      expect(ids[0]).toMatch(/^<[0-9a-f]+\.letter@example\.org>$/);
      expect(other.messageId).not.toBe(ids[0]);
    });

    it('puts letters on one subject into one thread', async () => {
      const { read: one } = await sent(letterTo('one@example.org'));
      const { read: two } = await sent(letterTo('two@example.org'));
      const { read: three } = await sent(letterTo('three@example.org', { subjectOfRecord: 'MWG-2026-0043' }));
      expect(one.references).toStrictEqual(two.references);
      expect(one.references).not.toStrictEqual(three.references);
    });

    it.each([
      ['the heading', { heading: 'Positions\r\nBcc: all@example.org\r\n\r\nIgnore this' }],
      ['the name', { to: { name: 'Huda>\r\nBcc: all@example.org', address: 'name@example.org' } }],
    ])('makes no header and no recipient of %s', async (_what, changes) => {
      const { raw, read } = await sent(letterTo('name@example.org', changes));
      expect(read.bcc).toBeUndefined();
      expect(read.to === undefined ? [] : addressesIn(read.to)).toStrictEqual(['name@example.org']);
      expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
      expect(read.text).toContain('A round was opened.');
    });

    it.each([
      'huda@example.org, all@example.org',
      'huda@example.org>\r\nRCPT TO:<all@example.org',
      'huda',
      '',
      '<huda@example.org>',
    ])('refuses the address %j', async (address) => {
      const before = (await underTest().letters()).length;
      await expect(underTest().mailer.send(letterTo(address))).rejects.toThrow(LetterRefused);
      expect(await underTest().letters()).toHaveLength(before);
    });

    it('writes no line that is longer than mail may have, and none that ends the letter', async () => {
      const long = 'x'.repeat(5_000);
      const { raw, read } = await sent(
        letterTo('long@example.org', {
          heading: `${'Very '.repeat(400)}long`,
          text: `${long}\n.\nQUIT\n`,
          html: `<p>${long}</p>\n`,
        }),
      );
      expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(longestLine);
      expect(read.text).toContain(`${long}\n.\nQUIT`);
      expect(read.subject).toBe(`${'Very '.repeat(400)}long`);
    });

    it('sends a deadline along as a calendar file that asks for no answer', async () => {
      const { raw, read } = await sent(letterTo('calendar@example.org', { calendar: entry }));
      const file = calendarIn(read).replaceAll('\r\n ', '');
      expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
      expect(file).toContain('METHOD:PUBLISH\r\n');
      expect(file).toContain('DTSTART:20260331T220000Z\r\n');
      expect(file).toContain('SEQUENCE:18\r\n');
      expect(file).toContain('SUMMARY:Positions on MWG-2026-0042 are due\r\n');
      expect(file).not.toContain('DTEND');
      expect(file).not.toContain('ATTENDEE');
      expect(raw).toMatch(/text\/calendar; ?charset=utf-8; ?method=PUBLISH/i);
    });

    it('changes the same calendar entry by a later letter, and takes it away by one that cancels it', async () => {
      const fileOf = async (address: string, changes: Partial<CalendarEntry>) =>
        calendarIn((await sent(letterTo(address, { calendar: { ...entry, ...changes } }))).read);
      const uidIn = (file: string): string | undefined => /^UID:(.*)$/m.exec(file)?.[1];
      const first = await fileOf('first@example.org', {});
      const moved = await fileOf('moved@example.org', { sequence: 19, starts: '2026-04-02T22:00:00.000Z' });
      const cancelled = await fileOf('cancelled@example.org', { sequence: 20, cancelled: true });
      const other = await fileOf('another@example.org', { key: 'MWG-2026-0042/round/2' });
      expect(uidIn(first)).toBeDefined();
      expect([uidIn(moved), uidIn(cancelled)]).toStrictEqual([uidIn(first), uidIn(first)]);
      expect(uidIn(other)).not.toBe(uidIn(first));
      expect(moved).toContain('SEQUENCE:19');
      expect(cancelled).toContain('METHOD:CANCEL');
      expect(cancelled).toContain('STATUS:CANCELLED');
    });

    it('hands in many letters at once', async () => {
      const before = (await underTest().letters()).length;
      const addresses = Array.from({ length: 30 }, (_, index) => `person${String(index)}@example.org`);
      await Promise.all(addresses.map((address) => underTest().mailer.send(letterTo(address))));
      expect(await underTest().letters()).toHaveLength(before + addresses.length);
    });
  });
};

const addressesIn = (to: NonNullable<ParsedMail['to']>): readonly (string | undefined)[] =>
  (Array.isArray(to) ? to : [to]).flatMap(({ value }) => value.map(({ address }) => address));
