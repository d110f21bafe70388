import { problemCodes, messageOf } from '../../api/refusals';
import { statusOf, titleOf } from '../../api/problem-status';
import { bulletsOf, codesIn, readPage, sectionsOf } from './page';

describe('docs/reference/refusals.md', () => {
  const sections = sectionsOf(readPage('docs/reference/refusals.md'));
  const told = sections.flatMap(({ heading, body }) =>
    bulletsOf(body).map(({ text, under: [en, ar] }) => ({ heading, code: codesIn(text)[0], en, ar })),
  );

  it('names every code once, under its status, with its messages in both languages', () => {
    const held = problemCodes.map((code) => ({
      heading: `${String(statusOf[code])}: ${titleOf[statusOf[code]].en}`,
      code,
      en: messageOf(code, {}, 'en'),
      ar: messageOf(code, {}, 'ar'),
    }));
    expect(told).toHaveLength(held.length);
    expect(told).toEqual(expect.arrayContaining(held));
  });

  it('gives each status its title in Arabic', () => {
    const titles = sections.map(({ body }) => body.trim().split('\n')[0]);
    const statuses = [...new Set(problemCodes.map((code) => statusOf[code]))].sort((a, b) => a - b);
    expect(titles).toStrictEqual(statuses.map((status) => titleOf[status].ar));
  });
});
