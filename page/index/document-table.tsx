import type { IndexDocument } from '../../src/audit/pages/index-data.js';
import type { Language } from '../shared/language.js';

interface Props {
  readonly documents: readonly IndexDocument[];
  /** Places of the documents to show. */
  readonly shown: readonly number[];
  /** Figures of each that pass the filter. */
  readonly counts: ReadonlyMap<number, number>;
  readonly language: Language;
}

const WORDS = {
  documents: { vi: 'Các bài', en: 'Articles' },
  title: { vi: 'Bài', en: 'Article' },
  published: { vi: 'Ngày', en: 'Date' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  others: { vi: 'Số khác', en: 'Other numbers' },
};

export function DocumentTable({ documents, shown, counts, language }: Props) {
  return (
    <section class="documents">
      <h2>{WORDS.documents[language]}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{WORDS.title[language]}</th>
            <th scope="col">{WORDS.published[language]}</th>
            <th scope="col" class="amount">
              {WORDS.figures[language]}
            </th>
            <th scope="col" class="amount optional">
              {WORDS.others[language]}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((place) => {
            const { path, title, href, publisher, published, others } = documents[place]!;
            return (
              <tr key={path}>
                <td lang="vi">
                  {href === null ? title : <a href={href}>{title}</a>}
                  <cite>{publisher ? `${publisher} · ${path}` : path}</cite>
                </td>
                <td>{published}</td>
                <td class="amount">{counts.get(place) ?? 0}</td>
                <td class="amount optional">{others}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
