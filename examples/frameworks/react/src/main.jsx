import 'story-widget/react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Link, Route, Routes } from 'react-router';
import { Home } from './Home';
import { More } from './More';

createRoot(document.querySelector('#root')).render(
  <BrowserRouter>
    <nav>
      <Link to="/">Home</Link> <Link to="/more">More</Link>{' '}
      <Link to="/more#story-known">Known</Link>
    </nav>
    <Routes>
      <Route path="/" element={<Home />} />
      <Route path="/more" element={<More />} />
    </Routes>
  </BrowserRouter>,
);
