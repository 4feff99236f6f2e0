// What a page at a former address adds to its own refresh: the query and the fragment that the reader came with.

const { to } = document.currentScript.dataset;

// The refresh stands below this script. It is not to be read any more: it would overtake the way there.
stop();
location.replace(to + location.search + location.hash);
