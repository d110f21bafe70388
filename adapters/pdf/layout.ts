/**
 * How a page looks, in Typst. It reads the document as data (`/document.json`), so nothing that a person wrote is ever
 * read as Typst.
 *
 * Quotes stand between U+2068 and U+2069, which take their direction from the first letter between them, as `<bdi>`
 * does. These are hidden, so that whoever copies a reference does not copy them with it.
 *
 * Amiri is set without kerning: programs that read a PDF take the gap that it leaves between two letters that do not
 * join for a space, and then find no فريق. The other font keeps it: without, Typst 0.14 crashes when a font with a
 * `kern` table of the old kind stands in a line from right to left.
 */
export const layout = `
#let told = json("/document.json")
#let direction(language) = if language == "ar" { rtl } else { ltr }

#set document(title: told.title, date: datetime(..told.asOf))
#set page(
  paper: "a4",
  margin: (x: 22mm, y: 24mm),
  footer: context align(center, text(size: 0.85em, told.pageNumber
    .replace("{page}", str(counter(page).get().first()))
    .replace("{pages}", str(counter(page).final().first())))),
)
#set text(
  font: "Amiri",
  fallback: false,
  kerning: false,
  size: 11.5pt,
  lang: told.language,
  dir: direction(told.language),
)
#set par(leading: 0.7em, spacing: 1em)
#set list(spacing: 0.7em, marker: [•])
#set table(stroke: 0.4pt + luma(150), inset: 6pt)
#show heading: set block(above: 1.5em, below: 0.9em)
#show heading.where(level: 1): set text(size: 1.25em)
#show heading.where(level: 3): set text(size: 0.95em)

#let run(it) = if it.elsewhere { text(font: "DejaVu Sans", kerning: true, size: 0.84em, it.text) } else { it.text }
#let span(it) = if it.kind == "strong" { strong([#it.spans.map(span).join()]) } else {
  let said = [#it.runs.map(run).join()]
  if it.kind == "text" { said } else { [#hide("\u{2068}")#said#hide("\u{2069}")] }
}
#let line(spans) = [#spans.map(span).join()]

#let written(it) = if it.kind == "heading" {
  heading(level: it.level, line(it.line))
} else if it.kind == "paragraph" {
  it.lines.map(line).join(linebreak())
  parbreak()
} else if it.kind == "bullets" {
  list(..it.items.map(line))
} else if it.kind == "table" {
  table(
    columns: (1fr,) * it.header.len(),
    table.header(..it.header.map(cell => strong(line(cell.spans)))),
    ..it.rows.flatten().map(cell => line(cell.spans)),
  )
} else if it.kind == "passage" {
  set text(lang: it.language, dir: direction(it.language))
  block(width: 100%, for each in it.blocks { written(each) })
}

#for it in told.blocks { written(it) }
`;
