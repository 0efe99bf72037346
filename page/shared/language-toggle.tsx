import { setLanguage, useLanguage } from './language.js';

/** Two buttons, each named in its own language. */
export function LanguageToggle() {
  const language = useLanguage();
  return (
    <fieldset class="toggle">
      <legend class="unseen">{language === 'vi' ? 'Ngôn ngữ' : 'Language'}</legend>
      <button type="button" lang="vi" aria-pressed={language === 'vi'} onClick={() => setLanguage('vi')}>
        Tiếng Việt
      </button>
      <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => setLanguage('en')}>
        English
      </button>
    </fieldset>
  );
}
