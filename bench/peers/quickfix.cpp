// QuickFIX parsing and validating by its dictionary of FIX 4.4, in rounds on request:
//
//     GOLDFIX_DICTIONARIES=directory-of-FIX44.xml quickfix MESSAGES
//
// MESSAGES has one message per line: the name of its kind, a tab, its bytes. A line `name milliseconds` on
// stdin asks for one round of that kind, at least that long; it is answered by one line of JSON on stdout.
#include <quickfix/DataDictionary.h>
#include <quickfix/Message.h>

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace {

typedef std::vector<std::string> Messages;

std::map<std::string, Messages> read(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::map<std::string, Messages> kinds;
  for (std::string line; std::getline(file, line);) {
    const std::string::size_type tab = line.find('\t');
    if (tab == std::string::npos) throw std::runtime_error("expected a name, a tab and a message: " + line);
    kinds[line.substr(0, tab)].push_back(line.substr(tab + 1));
  }
  return kinds;
}

// The steps of FIX::Session for what it receives: BodyLength, CheckSum, fields, groups; then the dictionary.
void accept(const std::string& bytes, const FIX::DataDictionary& dictionary) {
  FIX::Message message;
  message.setString(bytes, true, &dictionary, &dictionary);
  dictionary.validate(message);
}

// Of the processor, not of the clock on the wall: neighbours on the machine do not count.
double cpuNanoseconds() {
  timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1e9 + now.tv_nsec;
}

double nanosecondsPerMessage(const Messages& messages, const FIX::DataDictionary& dictionary,
                             std::chrono::milliseconds atLeast) {
  const auto end = std::chrono::steady_clock::now() + atLeast;
  const double start = cpuNanoseconds();
  long count = 0;
  do {
    for (const std::string& message : messages) accept(message, dictionary);
    count += messages.size();
  } while (std::chrono::steady_clock::now() < end);
  return (cpuNanoseconds() - start) / count;
}

}  // namespace

int main(int argc, char** argv) try {
  const char* directory = std::getenv("GOLDFIX_DICTIONARIES");
  if (argc != 2 || directory == nullptr) {
    std::cerr << "expected a file of messages, and GOLDFIX_DICTIONARIES to name the directory of FIX44.xml\n";
    return 2;
  }
  const FIX::DataDictionary dictionary(std::string(directory) + "/FIX44.xml");
  const std::map<std::string, Messages> kinds = read(argv[1]);

  std::string name;
  for (long milliseconds; std::cin >> name >> milliseconds;) {
    const double ns =
        nanosecondsPerMessage(kinds.at(name), dictionary, std::chrono::milliseconds(milliseconds));
    std::cout << "{\"name\":\"" << name << "\",\"ns\":" << ns << "}" << std::endl;
  }
  return 0;
} catch (const std::exception& error) {
  std::cerr << "QuickFIX refused: " << error.what() << "\n";
  return 1;
}
