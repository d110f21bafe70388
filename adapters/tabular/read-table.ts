import type { ReadTable } from '../../intake/ports/table-reader';
import { readCsv } from './csv';
import { readJson } from './json';
import { readXlsx } from './xlsx';

/** Files as trackers are kept in: CSV, XLSX and JSON. */
export const readTable: ReadTable = async (bytes, terms) => {
  switch (terms.format) {
    case 'csv':
      return readCsv(bytes, terms);
    case 'json':
      return readJson(bytes, terms);
    case 'xlsx':
      return readXlsx(bytes, terms);
  }
};
