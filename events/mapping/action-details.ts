import type { ActionEventData } from '../../domain/action/events';
import type { ReportRequest } from '../../domain/action/state';
import type { Telling } from './told';

const tellRequest = ({ number, askedAt, deadline }: ReportRequest) => ({ number, askedAt, deadline });

export const actionDetails: Telling<'action', ActionEventData> = {
  assigned: ({ recommendations, lead, plan }) => ({ recommendations, lead, plan }),
  accepted: ({ source, nextReportAt }) => ({ source, nextReportAt }),
  declined: ({ reasons, source }) => ({ reasons, source }),
  reassigned: ({ from, to, reasons }) => ({ from, to, reasons }),
  started: ({ source }) => ({ source }),
  reported: ({ number, answers, report }) => ({ number, answers, report }),
  'implementation-reported': ({ report }) => ({ report }),
  verified: ({ text }) => ({ text }),
  'verification-failed': ({ reasons }) => ({ reasons }),
  closed: ({ text, reopenableUntil }) => ({ text, reopenableUntil }),
  held: ({ reasons, until }) => ({ reasons, until }),
  resumed: ({ reasons, to, nextReportAt }) => ({ reasons, to, nextReportAt }),
  cancelled: ({ reasons, reopenableUntil }) => ({ reasons, reopenableUntil }),
  superseded: ({ by, reasons }) => ({ by, reasons }),
  reopened: ({ reasons }) => ({ reasons }),
  'became-final': ({ reopenableUntil }) => ({ reopenableUntil }),
  extended: ({ from, to, reasons }) => ({ from, to, reasons }),
  replanned: ({ from, plan, reasons, nextReportAt }) => ({ from, plan, reasons, nextReportAt }),
  'report-requested': ({ request, nextReportAt }) => ({ request: tellRequest(request), nextReportAt }),
  'report-deadline-moved': ({ from, request, calendarVersion }) => ({
    from,
    request: tellRequest(request),
    calendarVersion,
  }),
  'report-missed': ({ number, deadline }) => ({ number, deadline }),
  'report-reminder-due': ({ number, deadline }) => ({ number, deadline }),
  'overdue-reminder-due': ({ due, deadline }) => ({ due, deadline }),
  escalated: ({ because, to, deadline, nextAt }) => ({ because, to, deadline, nextAt }),
  joined: ({ recommendation }) => ({ recommendation }),
  'membership-noted': ({ membership }) => ({ version: membership.version }),
  'rules-noted': ({ rules }) => ({ version: rules.version }),
};
