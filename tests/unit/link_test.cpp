// The link policy: what may be followed, what may be loaded, what is refused.
#include "link/link.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "link/doubt.h"

using namespace std::string_view_literals;
using story::judge_link;
using story::LinkFault;
using story::LinkUse;

namespace {

/// The href with "external " before it where it is; or what is wrong.
std::string judged(std::string_view url, LinkUse use = LinkUse::navigation) {
  std::string changed;
  const story::LinkVerdict verdict = judge_link(url, use, changed);
  switch (verdict.fault) {
    case LinkFault::none: return (verdict.link.external ? "external " : "") + std::string(verdict.link.href);
    case LinkFault::empty: return "empty";
    case LinkFault::scheme: return "scheme " + std::string(verdict.scheme);
    case LinkFault::host: return "host";
    case LinkFault::length: return "length";
  }
  return "none of these";
}

}  // namespace

TEST_CASE("absolute and relative URLs of the web are links and resources") {
  struct Row {
    std::string_view url;
    std::string_view verdict;
  };
  const Row rows[] = {
      {"https://example.org/a?b=c#d", "external https://example.org/a?b=c#d"},
      {"http://example.org", "external http://example.org"},
      {"HTTPS://Example.org/", "external HTTPS://Example.org/"},
      {"https://user@example.org:8080/", "external https://user@example.org:8080/"},
      {"page.html", "page.html"},
      {"/news/page", "/news/page"},
      {"../up", "../up"},
      {"./here", "./here"},
      {"?q=1", "?q=1"},
      {"#part", "#part"},
      {"a/b:c", "a/b:c"},
      {"2023:draft", "2023:draft"},  // no scheme starts with a digit
      {":x", ":x"},
  };
  for (const auto& [url, verdict] : rows) {
    CAPTURE(url);
    CHECK(judged(url) == verdict);
    CHECK(judged(url, LinkUse::resource) == verdict);
  }
}

TEST_CASE("mail and telephone are links but no resources") {
  CHECK(judged("mailto:desk@example.org?subject=Hi") == "mailto:desk@example.org?subject=Hi");
  CHECK(judged("tel:+380441234567") == "tel:+380441234567");
  CHECK(judged("MailTo:desk@example.org") == "MailTo:desk@example.org");
  CHECK(judged("mailto:desk@example.org", LinkUse::resource) == "scheme mailto");
  CHECK(judged("tel:1", LinkUse::resource) == "scheme tel");
}

TEST_CASE("every other scheme is refused and named") {
  struct Row {
    std::string_view url;
    std::string_view verdict;
  };
  const Row rows[] = {
      {"javascript:alert(1)", "scheme javascript"},
      {"JaVaScRiPt:alert(1)", "scheme javascript"},
      {"vbscript:x", "scheme vbscript"},
      {"data:text/html,<script>x</script>", "scheme data"},
      {"data:image/svg+xml,<svg onload=x>", "scheme data"},
      {"blob:https://example.org/1", "scheme blob"},
      {"filesystem:https://example.org/1", "scheme filesystem"},
      {"file:///etc/passwd", "scheme file"},
      {"ftp://example.org", "scheme ftp"},
      {"feed:javascript:x", "scheme feed"},
      {"view-source:x", "scheme view-source"},
      {"ws://example.org", "scheme ws"},
      {"about:blank", "scheme about"},
      {"C:/photos/a.jpg", "scheme c"},
      {"x-y+z.1:", "scheme x-y+z.1"},
  };
  const auto use = GENERATE(LinkUse::navigation, LinkUse::resource);
  for (const auto& [url, verdict] : rows) {
    CAPTURE(url);
    CHECK(judged(url, use) == verdict);
  }
}

TEST_CASE("a URL longer than servers take is refused") {
  const std::string longest = "/" + std::string(story::kLongestUrl - 1, 'a');
  CHECK(judged(longest) == longest);
  CHECK(judged(longest + "a") == "length");
  // Counted as it is sent: three bytes for each of these.
  const std::string encoded = "/" + std::string((story::kLongestUrl - 1) / 3, '"');
  CHECK(judged(encoded).size() == story::kLongestUrl - 1);
  CHECK(judged(encoded + "\"") == "length");
}

TEST_CASE("what a browser drops does not hide a scheme") {
  const auto url = GENERATE("java\tscript:alert(1)"sv, "java\nscript:alert(1)"sv, "java\rscript:alert(1)"sv,
                            "\tjavascript:alert(1)"sv, " \n javascript:alert(1)"sv, "\1javascript:alert(1)"sv,
                            "\0javascript:alert(1)"sv, "java\0script:alert(1)"sv, "javascript\t:alert(1)"sv,
                            "\x1Fjavascript:alert(1)"sv, "\x7Fjavascript:alert(1)"sv, "j\na\nv\na\nscript\n:\nx"sv);
  CHECK(judged(url) == "scheme javascript");
}

TEST_CASE("control characters are dropped, and spaces at the ends") {
  CHECK(judged(" \t https://example.org/a\nb \r\n") == "external https://example.org/ab");
  CHECK(judged("/a\x1F\x7Fz") == "/az");
  CHECK(judged("htt\nps://example.org") == "external https://example.org");
}

TEST_CASE("a URL of nothing but what is dropped is empty") {
  const auto url = GENERATE(""sv, " "sv, "\t\n\r"sv, "\0\x1F\x7F"sv);
  CHECK(judged(url) == "empty");
}

TEST_CASE("two slashes lead to another origin, whichever way they lean") {
  CHECK(judged("//evil.example/") == "external //evil.example/");
  CHECK(judged("/\\evil.example") == "external //evil.example");
  CHECK(judged("\\\\evil.example\\a") == "external //evil.example/a");
  CHECK(judged("\\/evil.example") == "external //evil.example");
  CHECK(judged("/\t/evil.example") == "external //evil.example");
  CHECK(judged("https:\\\\evil.example\\a?b\\c") == "external https://evil.example/a?b%5Cc");
  CHECK(judged("//evil.example#a\\b") == "external //evil.example#a%5Cb");
}

TEST_CASE("what means different hosts on different pages is refused") {
  const auto url = GENERATE("http:evil", "https:evil.example/x", "http:/evil", "http:\\evil", "https:///evil",
                            "https://", "https://?x", "https://#x", "http:", "//", "///evil", "/\\/evil", "\\\\\\evil",
                            "//?x", "//#x", "https:/\\/evil");
  CAPTURE(url);
  CHECK(judged(url) == "host");
}

TEST_CASE("what a URL can't hold is percent-encoded, and no more") {
  CHECK(judged("/a b") == "/a%20b");
  CHECK(judged("/новини") == "/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8");
  CHECK(judged("/\"<>`{|}^") == "/%22%3C%3E%60%7B%7C%7D%5E");
  CHECK(judged("/a%20b%") == "/a%20b%");
  CHECK(judged("/-._~!$&'()*+,;=:@/?#") == "/-._~!$&'()*+,;=:@/?#");
  CHECK(judged("a\\b") == "a%5Cb");
  CHECK(judged("javascript\\:alert(1)") == "javascript%5C:alert(1)");
  CHECK(judged("https://xn--d1acpjx3f.example/") == "external https://xn--d1acpjx3f.example/");
}

TEST_CASE("an IPv6 host keeps its brackets, and nothing else does") {
  CHECK(judged("https://[2001:db8::1]/x") == "external https://[2001:db8::1]/x");
  CHECK(judged("http://user@[::1]:8080/a?b=[c]") == "external http://user@[::1]:8080/a?b=%5Bc%5D");
  CHECK(judged("//[::ffff:192.0.2.1]") == "external //[::ffff:192.0.2.1]");
  CHECK(judged("https://[2001:db8::1/x") == "external https://%5B2001:db8::1/x");
  CHECK(judged("/a[1]") == "/a%5B1%5D");
  CHECK(story::host_of("https://u:p@[2001:db8::1]:80/x") == "[2001:db8::1]");
  CHECK(story::host_of("https://example.org:80/x") == "example.org");
}

TEST_CASE("addresses that are likely to be meant otherwise are shown, and doubted") {
  using story::LinkDoubt;
  struct Row {
    std::string_view url;
    LinkDoubt doubt;
  };
  const Row rows[] = {
      {"www.example.org", LinkDoubt::no_scheme},
      {"WWW.example.org/a?b", LinkDoubt::no_scheme},
      {"example.org/page", LinkDoubt::no_scheme},
      {"Example.ORG", LinkDoubt::no_scheme},
      {"news.example.com/2024/05/story", LinkDoubt::no_scheme},
      {"новини.укр", LinkDoubt::no_scheme},
      {"https//example.org/x", LinkDoubt::no_colon},
      {"HTTP//example.org", LinkDoubt::no_colon},
      {"desk@news.example", LinkDoubt::no_mailto},
      {"https://exam ple.org/", LinkDoubt::host},
      {"https://exam%20ple.org/", LinkDoubt::host},
      {"https://exa<mple.org/", LinkDoubt::host},
      {"https://a%2Fb.example/", LinkDoubt::host},
      {"https://a%80.example/", LinkDoubt::host},
      {"https://256.1.1.1/", LinkDoubt::host},
      {"https://1.2.3.4.5/", LinkDoubt::host},
      {"https://a.0x1g/", LinkDoubt::host},
      {"https://.example.org/", LinkDoubt::host},
      {"https://example..org/", LinkDoubt::host},
      {"https://example.org../", LinkDoubt::host},
      {"https://example,org/", LinkDoubt::host},
      {"https://{host}/page", LinkDoubt::host},
      {"https://user@exa%24mple.org/", LinkDoubt::host},
      {"https://http://example.org/x", LinkDoubt::host},
      {"https://HTTPS://example.org", LinkDoubt::host},
      {"https://[2001:db8::1/x", LinkDoubt::host},
      {"https://[1::2::3]/", LinkDoubt::host},
      {"https://[::1]x/", LinkDoubt::host},
      {"https://[12345::]/", LinkDoubt::host},
      {"https://example.org:80800/", LinkDoubt::port},
      {"https://example.org:8a/", LinkDoubt::port},
      {"https://[::1]:65536/", LinkDoubt::port},
      {"https://harbour.example@other.example/", LinkDoubt::user},
      {"https://www.harbour.example:443@other.example/x", LinkDoubt::user},
      {"https://harbour%2Eexample@other.example/", LinkDoubt::user},
      {"https://h%D0%B0rbour.example/", LinkDoubt::look_alike},
      {"https://user@xn--pple-43d.com:443/", LinkDoubt::look_alike},
      {"//аpple.com", LinkDoubt::look_alike},
  };
  std::string changed;
  for (const auto& [url, doubt] : rows) {
    CAPTURE(url);
    const story::LinkVerdict verdict = judge_link(url, LinkUse::navigation, changed);
    CHECK(verdict.doubt == doubt);
    CHECK(verdict.link);
  }
}

TEST_CASE("addresses as they should be are not doubted") {
  const auto url =
      GENERATE("page.html"sv, "lamp.large.jpg"sv, "images/lamp.jpg"sv, "./example.org"sv, "../example.org/page"sv,
               "/example.org"sv, "#example.org"sv, "?example.org"sv, "notes.md"sv, "script.py"sv, "a@b"sv, "@desk"sv,
               "https://example.org:65535/"sv, "https://example.org:/"sv, "https://example.org./"sv,
               "https://user@example.org:8080/"sv, "https://user:pass.word@example.org/"sv, "https://127.0.0.1/"sv,
               "https://0x7f.1/"sv, "https://[::]/"sv, "https://[1:2:3:4:5:6:7:8]/"sv, "https://[1::8]/"sv,
               "https://[::ffff:127.0.0.1]/"sv, "https://оса.рф/"sv, "https://b%C3%BCcher.example/"sv,
               "https://example.org/a b"sv, "https://a_b.example/"sv, "https://-a-.example/"sv, "http://http:80/"sv,
               "https://http/x"sv, "mailto:a@b.example"sv, "tel:+1"sv, "a_b.example.jpg"sv);
  CAPTURE(url);
  std::string changed;
  const story::LinkVerdict verdict = judge_link(url, LinkUse::navigation, changed);
  CHECK(verdict.doubt == story::LinkDoubt::none);
  CHECK(verdict.fault == LinkFault::none);
}

TEST_CASE("a doubt says what is meant") {
  using Catch::Matchers::ContainsSubstring;
  const auto said = [](std::string_view url) {
    std::string changed;
    return story::doubt_about(url, judge_link(url, LinkUse::navigation, changed));
  };
  CHECK(said("www.example.org/a").suggestion == "https://www.example.org/a");
  CHECK(said("https//example.org/x").suggestion == "https://example.org/x");
  CHECK(said("desk@news.example").suggestion == "mailto:desk@news.example");
  CHECK(said("https://news. example.org/x").suggestion == "https://news.example.org/x");
  CHECK(said("https://256.1.1.1/").suggestion.empty());
  CHECK(said("https://http://example.org/x").suggestion == "http://example.org/x");
  CHECK(said("http://https://exam ple.org").suggestion == "https://example.org");
  CHECK(said("https://http://example,org/").suggestion.empty());
  CHECK_THAT(said("https://example.org:80800/").text, ContainsSubstring("80800") && ContainsSubstring("65535"));
  CHECK_THAT(said("https://a.example@b.example/").text, ContainsSubstring("user's name"));
  CHECK(said("https://аpple.com/").code == "look-alike-host");
}

TEST_CASE("a refused URL gives no link") {
  std::string changed;
  const story::LinkVerdict verdict = judge_link("javascript:x", LinkUse::navigation, changed);
  CHECK_FALSE(verdict.link);
  CHECK(verdict.link.href.empty());
  CHECK_FALSE(judge_link("https:x", LinkUse::navigation, changed).link);
}
