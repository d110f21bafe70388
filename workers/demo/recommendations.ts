/**
 * What the Migration Working Group's public record speaks of, put as recommendations. The subjects and figures are the
 * record's; the wording is the demonstration's own and was adopted by nobody.
 */
import type { CommandData } from '../../domain/group/commands';

export interface DemoProposal {
  /** Fixed, so that proposing again admits nothing twice. */
  readonly commandId: string;
  readonly personId: string;
  readonly data: CommandData<'propose'>;
}

type Evidence = CommandData<'propose'>['content']['evidence'][number];

const secondMeeting: Evidence = {
  source:
    'UNSMIL, second meeting of the Migration Working Group / الاجتماع الثاني لفريق العمل المعني بالهجرة',
  date: '2018-02-26',
};

const displacementTracking: Evidence = {
  source: 'IOM Displacement Tracking Matrix, as presented at the second meeting / مصفوفة تتبع النزوح',
  figure: '704142',
  unit: 'migrants / مهاجر',
  date: '2018-02-26',
};

const thirdMeeting: Evidence = {
  source: 'Libya Business News and LANA, third meeting of the Migration Working Group / الاجتماع الثالث',
  date: '2018-04-25',
};

export const demoProposals: readonly DemoProposal[] = [
  {
    commandId: 'demo/support-office',
    personId: 'clara',
    data: {
      content: {
        title: {
          en: 'A support office for the Migration Working Group',
          ar: 'إنشاء مكتب دعم لفريق العمل المعني بالهجرة',
        },
        text: {
          en: 'The Migration Working Group recommends that a support office be established at the Ministry of Foreign Affairs, with the assistance of the International Organization for Migration, to serve as secretariat of the group: to prepare its meetings, keep its records, and follow up its recommendations.',
          ar: 'يوصي فريق العمل المعني بالهجرة بإنشاء مكتب دعم في وزارة الخارجية، بمساعدة المنظمة الدولية للهجرة، يتولى مهام أمانة الفريق: التحضير لاجتماعاته، وحفظ محاضره، ومتابعة توصياته.',
        },
        rationale: {
          en: 'At its second meeting the group was told that IOM would support the Ministry in a support office.',
          ar: 'أُبلغ الفريق في اجتماعه الثاني بأن المنظمة الدولية للهجرة ستدعم الوزارة في إقامة مكتب للدعم.',
        },
        theme: 'governance',
        addressees: ['Ministry of Foreign Affairs', 'International Organization for Migration'],
        evidence: [secondMeeting],
      },
    },
  },
  {
    commandId: 'demo/membership-and-terms',
    personId: 'amal',
    data: {
      content: {
        title: {
          en: 'Finalising the membership and the Terms of Reference',
          ar: 'استكمال العضوية ووضع الاختصاصات في صيغتها النهائية',
        },
        text: {
          en: 'The Migration Working Group recommends that its membership and its Terms of Reference be finalised, stating which entities are represented, by whom and with which alternates, and how the group takes its decisions.',
          ar: 'يوصي فريق العمل المعني بالهجرة باستكمال عضويته ووضع اختصاصاته في صيغتها النهائية، مع بيان الجهات الممثَّلة فيه وممثليها والأعضاء المناوبين عنهم، وكيفية اتخاذ قراراته.',
        },
        theme: 'governance',
        addressees: ['Migration Working Group'],
        evidence: [secondMeeting, thirdMeeting],
      },
    },
  },
  {
    commandId: 'demo/long-term-strategies',
    personId: 'huda',
    data: {
      content: {
        title: {
          en: 'Long-term strategies and the legal and policy framework for migration',
          ar: 'الاستراتيجيات الطويلة الأجل والإطار القانوني والسياساتي للهجرة',
        },
        text: {
          en: 'The Migration Working Group recommends that long-term strategies for migration management be prepared, and that the legal and policy framework be reviewed for its consistency with national priorities and with international human rights obligations.',
          ar: 'يوصي فريق العمل المعني بالهجرة بإعداد استراتيجيات طويلة الأجل لإدارة الهجرة، واستعراض الإطار القانوني والسياساتي للتحقق من اتساقه مع الأولويات الوطنية ومع الالتزامات الدولية المتعلقة بحقوق الإنسان.',
        },
        theme: 'policy',
        addressees: ['Ministry of Interior (example)', 'Ministry of Foreign Affairs'],
        evidence: [secondMeeting],
      },
    },
  },
  {
    commandId: 'demo/coordination-of-programmes',
    personId: 'layla',
    data: {
      content: {
        title: {
          en: 'Coordination of programmes and resources',
          ar: 'تنسيق البرامج والموارد',
        },
        text: {
          en: 'The Migration Working Group recommends that national priorities be matched to the offers of international partners in one register of programmes and resources, kept by the support office and reviewed at each meeting, so that no need is met twice while another is not met.',
          ar: 'يوصي فريق العمل المعني بالهجرة بمواءمة الأولويات الوطنية مع عروض الشركاء الدوليين في سجل موحد للبرامج والموارد، يتولى مكتب الدعم مسكه ويُستعرض في كل اجتماع، تفادياً لتلبية احتياج مرتين وإغفال آخر.',
        },
        theme: 'coordination',
        addressees: ['Support office', 'Donor state (example)'],
        evidence: [thirdMeeting],
      },
    },
  },
  {
    commandId: 'demo/evidence-of-displacement-tracking',
    personId: 'nadia',
    data: {
      content: {
        title: {
          en: 'Resting services for migrants on the evidence of displacement tracking',
          ar: 'إسناد الخدمات المقدمة للمهاجرين إلى أدلة تتبع النزوح',
        },
        text: {
          en: 'The Migration Working Group recommends that the planning of health and protection services rest on the Displacement Tracking Matrix, which counted 704,142 migrants, and that each planning document cite the round and the date of the figures on which it relies.',
          ar: 'يوصي فريق العمل المعني بالهجرة بأن يستند تخطيط خدمات الصحة والحماية إلى مصفوفة تتبع النزوح، التي أحصت 704,142 مهاجراً، وبأن تذكر كل وثيقة تخطيط الجولة وتاريخ الأرقام التي تعتمد عليها.',
        },
        theme: 'evidence',
        addressees: ['Ministry of Health (example)', 'International Organization for Migration'],
        evidence: [displacementTracking],
      },
    },
  },
];
