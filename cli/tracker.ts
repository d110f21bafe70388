/** A tracker that a person hands in with its mapping: read, checked, reported on, and imported. */
import { readTable } from '../adapters/tabular/read-table';
import type { Finding } from '../intake/ports/findings';
import { itemsIn, type KnownEntities } from '../intake/items';
import { usedColumns, type Mapping } from '../intake/mapping';
import { reportCsv, reportJson, type Summary } from '../intake/report';
import { effectWords, wayOutOf, whatOf } from '../intake/words';
import { NotProven, UsageError } from './failures';
import { importItems, type Imported } from './importing';
import { formatOf, readMappingFile } from './mapping-file';
import { saveBytes } from './saving';
import type { Session } from './session';
import { failureSentences } from './words/failures';
import { importingSentences as says } from './words/importing';

export interface TrackerImport {
  readonly group: string;
  readonly file: string;
  readonly mapping: string;
  readonly report: string | undefined;
  readonly isDry: boolean;
  readonly isStrict: boolean;
}

const shownAtMost = 20;

/** Names of the group's entities; nobody is asked where the mapping checks none. */
const entitiesOf = async (
  session: Session,
  group: string,
  { addressees }: Mapping,
): Promise<KnownEntities> => {
  if ('value' in addressees || !addressees.entities) return new Set();
  const { value } = await session.client.call('show-group', { params: { group } });
  return new Set(value.state.membership.entities.flatMap(({ id, names }) => [id, names.en, names.ar]));
};

const readBytes = async (session: Session, path: string): Promise<Uint8Array> => {
  try {
    return await session.terminal.bytes(path);
  } catch (error) {
    throw new UsageError(failureSentences.noFile, {
      path,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
};

const findingLine = (finding: Finding, { voice }: Session): string => {
  const place =
    finding.row === null ? voice.say(says.wholeFile) : voice.say(says.place, { row: finding.row });
  const { language } = voice;
  const effect = effectWords[finding.effect][language];
  return `${place} · ${effect} · ${whatOf(finding, language)} ${wayOutOf(finding, language)}`;
};

const findingLines = (findings: readonly Finding[], session: Session): readonly string[] => [
  ...findings.slice(0, shownAtMost).map((finding) => findingLine(finding, session)),
  ...(findings.length > shownAtMost
    ? [session.voice.say(says.more, { count: findings.length - shownAtMost })]
    : []),
];

const nothing: Imported = { admitted: [], known: [], findings: [] };

export const importTracker = async (session: Session, asked: TrackerImport): Promise<void> => {
  const { group, file, report, isDry, isStrict } = asked;
  const { voice } = session;
  const mapping = await readMappingFile(session.terminal, asked.mapping);
  const format = formatOf(file, mapping);
  const known = await entitiesOf(session, group, mapping);
  const { encoding, delimiter, sheet, headings: headingRow } = mapping;
  const named = usedColumns(mapping);
  const table = await readTable(await readBytes(session, file), {
    format,
    encoding,
    delimiter,
    sheet,
    headingRow,
    named,
  });
  const { items, findings: found, rows } = itemsIn(table, mapping, known);
  const leftOut = rows - items.length;
  const isUnfit = found.some(({ effect }) => effect === 'file');
  const isRefused = isUnfit || (isStrict && leftOut > 0);
  const imported = isDry || isRefused ? nothing : await importItems(session, group, mapping.source, items);
  const findings = [...found, ...imported.findings];
  const admitted = isDry && !isRefused ? items.length : imported.admitted.length;
  const summary: Summary = { rows, admitted, known: imported.known.length, leftOut };
  if (report !== undefined)
    await saveBytes(
      session.terminal,
      report,
      Buffer.from(report.endsWith('.json') ? reportJson(summary, findings) : reportCsv(findings)),
    );
  const { admitted: references } = imported;
  if (session.json) session.show([JSON.stringify({ ...summary, references, findings })]);
  else {
    for (const line of findingLines(findings, session)) session.note(line);
    if (!isRefused)
      session.show([
        voice.say(isDry ? says.wouldImport : says.imported, { ...summary }),
        ...(references.length === 0
          ? []
          : [`  ${voice.say(says.from, { first: references[0] ?? '', last: references.at(-1) ?? '' })}`]),
      ]);
  }
  if (isUnfit) throw new NotProven(says.nothingImported);
  if (isRefused) throw new NotProven(says.strict, { leftOut });
};
