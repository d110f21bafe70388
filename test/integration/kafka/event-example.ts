import { eventId, sequenceText, type CloudEvent } from '../../../events/envelope';

/** An event of a recommendation, as it is published. */
export const exampleEvent = (
  sequence: number,
  { group = 'MWG', reference = 'MWG-2026-0042', type = 'org.tawsiya.recommendation.endorsed.v1' } = {},
): CloudEvent => ({
  specversion: '1.0',
  id: eventId(reference, sequence),
  source: `/groups/${group}/recommendations/${reference}`,
  type,
  subject: reference,
  time: '2026-03-01T09:30:00.000Z',
  datacontenttype: 'application/json',
  sequence: sequenceText(sequence),
  partitionkey: reference,
  correlationid: 'b1f6a1a4-41a5-4b0e-9a53-2f1f4c1f0b6a',
  data: { title: { ar: 'توصية', en: 'Recommendation' } },
});
