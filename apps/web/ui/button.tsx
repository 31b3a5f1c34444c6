import type { ButtonHTMLAttributes } from "react";

type Look = "main" | "plain" | "quiet";

export function Button({
  look = "plain",
  className,
  type = "button",
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look }) {
  return (
    <button
      {...rest}
      type={type}
      className={`ui-button ui-button-${look}${className === undefined ? "" : ` ${className}`}`}
    />
  );
}
