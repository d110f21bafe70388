/** A draft as one reader gets it: plain text and HTML in the reader's language. */
import type { Names } from '../../domain/shared/bilingual';
import type { Language } from '../../domain/shared/refusal';
import type { CalendarEntry } from '../ports/mailer';
import type { Draft, Recipient } from './draft';
import { asHtml, filled, plain } from './marking';
import { frame } from './words';

export interface WritingOut {
  readonly draft: Draft;
  readonly recipient: Recipient;
  readonly language: Language;
  readonly event: { readonly id: string; readonly sequence: number };
  /** `https://tawsiya.example.org`, without a slash at the end. */
  readonly serviceUrl: string;
}

export interface WrittenOut {
  readonly heading: string;
  readonly text: string;
  readonly html: string;
  readonly calendar: CalendarEntry | null;
}

const directions = { ar: 'rtl', en: 'ltr' } as const satisfies Record<Language, string>;

/** Wide enough for a command line, and for an address that is not broken. */
const style = {
  body: 'font-family: sans-serif; max-width: 42em; line-height: 1.5',
  label: 'text-align: start; vertical-align: top; padding-inline-end: 1em; font-weight: normal; color: #555',
  code: 'background: #f3f3f3; padding: 0.1em 0.3em',
} as const;

export const writeOut = ({ draft, recipient, language, event, serviceUrl }: WritingOut): WrittenOut => {
  const said = (names: Names): string => names[language];
  const heading = plain(said(draft.heading));
  const greeting = said(filled(frame.greeting, { name: recipient.names }));
  const footing = said(filled(frame.footing, { event: event.id }));
  const ways = draft.ways.map(({ what, command, method, path }) => ({
    what: said(what),
    command: `tawsiya ${command}`,
    method,
    url: `${serviceUrl}${path}`,
  }));

  const text = [
    greeting,
    ...draft.says.map(said),
    draft.facts.map(({ label, value }) => `${said(label)}: ${said(value)}`).join('\n'),
    ...ways.map(({ what, command, method, url }) =>
      [what, said(frame.onCommandLine), `    ${command}`, said(frame.overHttp), `    ${method} ${url}`].join(
        '\n',
      ),
    ),
    `-- \n${footing}`,
  ].join('\n\n');

  const code = (content: string): string => `<code dir="ltr" style="${style.code}">${asHtml(content)}</code>`;
  const html = [
    '<!doctype html>',
    `<html lang="${language}" dir="${directions[language]}">`,
    `<head><meta charset="utf-8"><title>${asHtml(heading)}</title></head>`,
    `<body style="${style.body}">`,
    `<p>${asHtml(greeting)}</p>`,
    ...draft.says.map((sentence) => `<p>${asHtml(said(sentence))}</p>`),
    '<table>',
    ...draft.facts.map(
      ({ label, value }) =>
        `<tr><th scope="row" style="${style.label}">${asHtml(said(label))}</th><td>${asHtml(said(value))}</td></tr>`,
    ),
    '</table>',
    ...ways.flatMap(({ what, command, method, url }) => [
      `<p>${asHtml(what)}<br>`,
      `${asHtml(said(frame.onCommandLine))} ${code(command)}<br>`,
      `${asHtml(said(frame.overHttp))} ${code(`${method} ${url}`)}</p>`,
    ]),
    `<hr><p><small>${asHtml(footing)}</small></p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');

  return {
    heading,
    text: `${text}\n`,
    html,
    calendar: entryOf({ draft, language, event }, ways[0]?.command),
  };
};

const entryOf = (
  { draft, language, event }: Pick<WritingOut, 'draft' | 'language' | 'event'>,
  command: string | undefined,
): CalendarEntry | null => {
  if (draft.calendar === null) return null;
  const { key, starts, ends, title, cancelled } = draft.calendar;
  const facts = draft.facts.map(({ label, value }) => `${label[language]}: ${plain(value[language])}`);
  return {
    key,
    // Later events of a subject have higher numbers, and with them later letters about one entry.
    sequence: event.sequence,
    starts,
    ends,
    title: plain(title[language]),
    description: [...facts, ...(command === undefined ? [] : [command])].join('\n'),
    cancelled: cancelled === true,
  };
};
