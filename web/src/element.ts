// The class of the element, to be registered under another name. Importing it does nothing.
export { StoryWidget } from './element/element.js';
