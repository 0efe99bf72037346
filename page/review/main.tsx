/** The script of the review page. */
import '../styles/base.css';
import '../styles/article.css';
import '../styles/card.css';
import '../styles/filters.css';
import '../styles/review.css';
import { render } from 'preact';
import { startLanguage } from '../shared/language.js';
import { ReviewApp } from './review-app.js';
import { ReviewStore } from './store.js';
import { StoreContext } from './use-review.js';

startLanguage();
const store = new ReviewStore();
render(
  <StoreContext.Provider value={store}>
    <ReviewApp />
  </StoreContext.Provider>,
  document.getElementById('review')!,
);
void store.start();
