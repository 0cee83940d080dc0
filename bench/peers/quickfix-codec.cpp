// QuickFIX's codec, in rounds on request:
//
//     GOLDFIX_DICTIONARIES=directory-of-FIX44.xml quickfix-codec MESSAGES
//
// MESSAGES has one message of FIX 4.4 per line: the name of its kind, a tab, its bytes. A line of stdin asks for one round over
// the messages of a kind, at least so many milliseconds long: `parse NAME MS TAGS`, `validate NAME MS TAGS` or
// `encode NAME MS TAGS`, and is answered by a line of JSON on stdout.
#include <quickfix/DataDictionary.h>
#include <quickfix/Message.h>

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

typedef std::vector<std::string> Messages;

// Fields in their order, and behind the count of a group its entries.
struct Part {
  int tag;
  FIX::TYPE::Type type;
  std::string text;
  double number;
  FIX::UtcTimeStamp time;
  int delimiter;
  std::vector<std::vector<Part>> entries;
};

// What an application would set before it sends: numbers and times as such.
struct Draft {
  std::string msgType;
  std::vector<Part> body;
};

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

bool isNumber(FIX::TYPE::Type type) {
  return type == FIX::TYPE::Price || type == FIX::TYPE::Qty || type == FIX::TYPE::Amt || type == FIX::TYPE::Int ||
         type == FIX::TYPE::Length;
}

// As the classes of its fields do it: FIX::Price, FIX::OrderQty and FIX::TransactTime take numbers and times.
void set(FIX::FieldMap& map, const Part& part) {
  switch (part.type) {
    case FIX::TYPE::Price:
    case FIX::TYPE::Qty:
    case FIX::TYPE::Amt:
      return map.setField(FIX::DoubleField(part.tag, part.number));
    case FIX::TYPE::Int:
    case FIX::TYPE::Length:
      return map.setField(FIX::IntField(part.tag, static_cast<int>(part.number)));
    case FIX::TYPE::UtcTimeStamp:
      return map.setField(FIX::UtcTimeStampField(part.tag, part.time, 3));
    default:
      return map.setField(part.tag, part.text);
  }
}

std::vector<Part> partsOf(const FIX::FieldMap& map, const std::string& msgType, const FIX::DataDictionary& dictionary) {
  std::vector<Part> parts;
  for (FIX::FieldMap::const_iterator field = map.begin(); field != map.end(); ++field) {
    Part part = {field->getTag(), FIX::TYPE::Unknown, field->getString(), 0, FIX::UtcTimeStamp(), 0, {}};
    dictionary.getFieldType(part.tag, part.type);
    if (isNumber(part.type)) part.number = std::strtod(part.text.c_str(), nullptr);
    if (part.type == FIX::TYPE::UtcTimeStamp) part.time = FIX::UtcTimeStampConvertor::convert(part.text);
    const FIX::DataDictionary* inner = nullptr;
    if (dictionary.getGroup(msgType, part.tag, part.delimiter, inner)) {
      const int count = std::atoi(part.text.c_str());
      for (int n = 1; n <= count; n++) {
        FIX::Group entry(part.tag, part.delimiter);
        map.getGroup(n, part.tag, entry);
        part.entries.push_back(partsOf(entry, msgType, *inner));
      }
    }
    parts.push_back(part);
  }
  return parts;
}

Draft draftOf(const std::string& bytes, const FIX::DataDictionary& dictionary) {
  FIX::Message message;
  message.setString(bytes, true, &dictionary, &dictionary);
  const std::string msgType = message.getHeader().getField(35);
  return {msgType, partsOf(message, msgType, dictionary)};
}

void fill(FIX::FieldMap& map, const std::vector<Part>& parts) {
  for (const Part& part : parts) {
    if (part.delimiter == 0) {
      set(map, part);
      continue;
    }
    for (const std::vector<Part>& entry : part.entries) {
      FIX::Group group(part.tag, part.delimiter);
      fill(group, entry);
      map.addGroup(part.tag, group);
    }
  }
}

// What FIX::Session does with what it sends.
std::size_t encode(const Draft& draft, int msgSeqNum) {
  FIX::Message message;
  FIX::Header& header = message.getHeader();
  header.setField(FIX::BeginString("FIX.4.4"));
  header.setField(FIX::MsgType(draft.msgType));
  header.setField(FIX::SenderCompID("CLIENT"));
  header.setField(FIX::TargetCompID("BROKER"));
  header.setField(FIX::MsgSeqNum(msgSeqNum));
  header.setField(FIX::SendingTime(FIX::UtcTimeStamp(), 3));
  fill(message, draft.body);
  std::string bytes;
  return message.toString(bytes).size();
}

// Framing is what follows from BodyLength; then CheckSum, fields, eight reads.
std::size_t parse(const std::string& bytes, const std::vector<int>& tags) {
  FIX::Message message;
  message.setString(bytes, true);
  std::size_t read = 0;
  for (const int tag : tags) {
    const FIX::FieldMap& map = FIX::Message::isHeaderField(tag)    ? static_cast<const FIX::FieldMap&>(message.getHeader())
                               : FIX::Message::isTrailerField(tag) ? message.getTrailer()
                                                                   : static_cast<const FIX::FieldMap&>(message);
    read += map.getField(tag).size();
  }
  return read;
}

// The steps of FIX::Session for what it receives: BodyLength, CheckSum, fields, groups; then the dictionary.
std::size_t validate(const std::string& bytes, const FIX::DataDictionary& dictionary) {
  FIX::Message message;
  message.setString(bytes, true, &dictionary, &dictionary);
  dictionary.validate(message);
  return bytes.size();
}

// Of the processor, not of the clock on the wall: neighbours on the machine do not count.
double cpuNanoseconds() {
  timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1e9 + now.tv_nsec;
}

double nanosecondsPerMessage(std::size_t different, const std::function<std::size_t(std::size_t)>& job,
                             std::chrono::milliseconds atLeast) {
  const auto end = std::chrono::steady_clock::now() + atLeast;
  const double start = cpuNanoseconds();
  long count = 0;
  std::size_t seen = 0;
  do {
    for (std::size_t n = 0; n < different; n++) seen += job(n);
    count += different;
  } while (std::chrono::steady_clock::now() < end);
  if (seen == 0) throw std::runtime_error("expected something to be read or written");
  return (cpuNanoseconds() - start) / count;
}

std::vector<int> numbers(const std::string& text) {
  std::vector<int> all;
  std::istringstream in(text);
  for (std::string one; std::getline(in, one, ',');) all.push_back(std::atoi(one.c_str()));
  return all;
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
  std::map<std::string, std::vector<Draft>> drafts;
  for (const auto& kind : kinds)
    for (const std::string& message : kind.second) drafts[kind.first].push_back(draftOf(message, dictionary));

  std::string job, name, tagList;
  for (long milliseconds; std::cin >> job >> name >> milliseconds >> tagList;) {
    const Messages& messages = kinds.at(name);
    const std::vector<Draft>& ready = drafts.at(name);
    const std::vector<int> tags = numbers(tagList);
    int msgSeqNum = 100000;
    const std::function<std::size_t(std::size_t)> work =
        job == "parse"      ? std::function<std::size_t(std::size_t)>([&](std::size_t n) { return parse(messages[n], tags); })
        : job == "validate" ? [&](std::size_t n) { return validate(messages[n], dictionary); }
                            : std::function<std::size_t(std::size_t)>([&](std::size_t n) { return encode(ready[n], msgSeqNum++); });
    try {
      const double ns = nanosecondsPerMessage(messages.size(), work, std::chrono::milliseconds(milliseconds));
      std::cout << "{\"ns\":" << ns << "}" << std::endl;
    } catch (const FIX::InvalidMessage& error) {
      // without a dictionary it takes the SOH in data for the end of the field
      std::cout << "{\"ns\":null}" << std::endl;
    }
  }
  return 0;
} catch (const std::exception& error) {
  std::cerr << "QuickFIX refused: " << error.what() << "\n";
  return 1;
}
