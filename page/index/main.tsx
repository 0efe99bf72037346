/** The script of the index of the audit pages. It reads what the page holds and asks nobody. */
import '../styles/base.css';
import '../styles/article.css';
import '../styles/filters.css';
import '../styles/index.css';
import '../styles/print.css';
import { render } from 'preact';
import type { IndexData } from '../../src/audit/pages/index-data.js';
import { startLanguage } from '../shared/language.js';
import { LanguageToggle } from '../shared/language-toggle.js';
import { readPageData } from '../shared/page-data.js';
import { IndexView } from './index-view.js';
import { decodeRows } from './rows.js';

startLanguage();
const data = readPageData<IndexData>();
render(<LanguageToggle />, document.getElementById('tools')!);
render(<IndexView data={data} rows={decodeRows(data)} />, document.getElementById('index')!);
