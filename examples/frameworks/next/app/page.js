export default function Home() {
  return <story-widget src="/story.json"></story-widget>;
}
