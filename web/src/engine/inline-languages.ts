// The words of all languages: in a chunk that is loaded for the first story that is not English.
export { default } from 'story-languages.txt';
