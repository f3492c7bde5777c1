export const Home = () => <story-widget src="/story.json"></story-widget>;
