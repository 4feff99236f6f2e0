// What moves on a page: the body of a function that returns a list of elements.

const still = (value) => value.split(",").every((part) => parseFloat(part) === 0);
return [...document.querySelectorAll("*")].filter((element) => {
  const style = getComputedStyle(element);
  return !still(style.transitionDuration) || style.animationName !== "none"
    || style.scrollBehavior !== "auto";
}).map((element) => element.outerHTML.slice(0, 120));
