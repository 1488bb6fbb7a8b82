import { type ReactNode, useEffect, useRef } from 'react';

/**
 * The heading of a screen. Takes the focus when the screen appears, so that a screen reader says
 * where one is and the next Tab goes into the screen; names the browser's tab as well.
 */
export function ScreenHeading(props: { readonly title: string; readonly children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    document.title = `${props.title} – Trường Thi`;
  }, [props.title]);
  return (
    <h1 ref={heading} tabIndex={-1} className="screen-heading">
      {props.children ?? props.title}
    </h1>
  );
}
