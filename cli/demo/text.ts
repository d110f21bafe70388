/** The text that the demonstration takes through the lifecycle. Its figure is public record; its wording is invented. */
import type { Content } from '../content';

export const proposedText: Content = {
  title: {
    en: 'A quarterly digest of migration evidence (example)',
    ar: 'نشرة فصلية لأدلة الهجرة (مثال)',
  },
  text: {
    en: 'The Migration Working Group recommends that the support office publish a quarterly digest of the figures of the Displacement Tracking Matrix.',
    ar: 'يوصي فريق العمل المعني بالهجرة بأن يصدر مكتب الدعم نشرة فصلية بأرقام مصفوفة تتبع النزوح.',
  },
  theme: 'evidence',
  addressees: ['Support office'],
  evidence: [
    {
      source: 'IOM Displacement Tracking Matrix / مصفوفة تتبع النزوح',
      figure: '704142',
      unit: 'migrants / مهاجر',
      date: '2018-02-26',
    },
  ],
};

/** The same with what the objection asked for. */
export const revisedText: Content = {
  ...proposedText,
  text: {
    en: 'The Migration Working Group recommends that the support office publish a quarterly digest of the figures of the Displacement Tracking Matrix, in aggregate only, naming no person and no place of shelter.',
    ar: 'يوصي فريق العمل المعني بالهجرة بأن يصدر مكتب الدعم نشرة فصلية بأرقام مصفوفة تتبع النزوح، في صورة مجمّعة فقط، دون تسمية أي شخص أو مكان إيواء.',
  },
};
