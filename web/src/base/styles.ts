// The style sheets of whatever renders every block.
import articles from '../styles/articles.css';
import css from '../styles/index.css';

/** The style sheet for a shadow root that holds the rendered HTML, as text. */
export const styles: string = css + articles;

/** Its two parts, by the names of the files that pre-rendered stories link to: the second where a story needs it. */
export const styleSheets: Readonly<Record<string, string>> = {
  'story-widget.css': css,
  'story-widget.articles.css': articles,
};
