/**
 * Reads a PDF from standard input as another program than the one that wrote it, in a process of its own: the library
 * loads modules in ways that Jest does not. Gives JSON: `{ title, language, pages: [{ items, roles }] }`.
 */
import { buffer } from 'node:stream/consumers';
import { getDocumentProxy } from 'unpdf';

/** The roles of a page’s structure, in the order of reading. */
const rolesIn = ({ role, children = [] }) => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesIn),
];

const pdf = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)));
const { info } = await pdf.getMetadata();
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const tree = await page.getStructTree();
  pages.push({
    items: items.map(({ str, transform, width }) => ({ text: str, x: transform[4], y: transform[5], width })),
    roles: tree === null ? [] : rolesIn(tree),
  });
}
process.stdout.write(JSON.stringify({ title: info.Title, language: info.Language, pages }));
