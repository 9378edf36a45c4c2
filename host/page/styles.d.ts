// What is a style sheet to the compiler? A file that the page's build takes in and that exports nothing.
declare module '*.css';
