import Link from 'next/link';
import { Stories } from './story';

export const metadata = { title: 'Stories' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <nav>
          <Link href="/">Home</Link> <Link href="/more">More</Link>{' '}
          <Link href="/more#story-known">Known</Link>
        </nav>
        <Stories />
        {children}
      </body>
    </html>
  );
}
