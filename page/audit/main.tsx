/** The script of a document's audit page. It reads what the page holds and asks nobody. */
import '../styles/base.css';
import '../styles/article.css';
import '../styles/card.css';
import '../styles/print.css';
import { render } from 'preact';
import type { PageData } from '../../src/audit/pages/page-data.js';
import { TextMap } from '../article/text-map.js';
import { startLanguage } from '../shared/language.js';
import { LanguageToggle } from '../shared/language-toggle.js';
import { readPageData } from '../shared/page-data.js';
import { CardPanel } from './card-panel.js';

startLanguage();
const data = readPageData<PageData>();
const text = new TextMap(document.getElementById('article')!);
render(<LanguageToggle />, document.getElementById('tools')!);
render(<CardPanel data={data} text={text} />, document.getElementById('card')!);
