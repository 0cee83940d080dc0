// What QuickFIX is told of the sessions of one end.
#pragma once

#include <quickfix/FileStore.h>
#include <quickfix/MessageStore.h>
#include <quickfix/SessionSettings.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

typedef std::vector<FIX::SessionID> Sessions;
typedef std::map<std::string, Sessions> Groups;

// Free a moment ago.
inline int freePort() {
  const int fd = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  if (bind(fd, reinterpret_cast<sockaddr*>(&address), size) != 0) throw std::runtime_error("no free port");
  getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size);
  close(fd);
  return ntohs(address.sin_port);
}

// Fills `groups` from their text, `one:1,many:100`: sessions ONE0, MANY0, MANY1 and so on with BROKER.
inline std::string settingsText(const std::string& role, const std::string& port,
                                const std::string& heartBtInt, const std::string& store,
                                const std::string& dictionary, const std::string& groupsText, Groups& groups) {
  const bool accepts = role == "acceptor";
  std::ostringstream text;
  text << "[DEFAULT]\nConnectionType=" << role << "\nStartTime=00:00:00\nEndTime=00:00:00\nHeartBtInt="
       << heartBtInt << "\nReconnectInterval=1\nSocketNodelay=Y\nBeginString=FIX.4.4\n";
  if (store != "memory") text << "FileStorePath=" << store << "\n";
  if (dictionary == "none")
    text << "UseDataDictionary=N\n";
  else
    text << "UseDataDictionary=Y\nDataDictionary=" << dictionary << "\n";
  if (accepts)
    text << "SocketAcceptPort=" << port << "\nSocketReuseAddress=Y\n";
  else
    text << "SocketConnectHost=127.0.0.1\nSocketConnectPort=" << port << "\n";
  std::istringstream parts(groupsText);
  for (std::string part; std::getline(parts, part, ',');) {
    const std::string::size_type colon = part.find(':');
    std::string name = part.substr(0, colon);
    Sessions& sessions = groups[name];
    for (char& letter : name) letter = toupper(letter);
    for (int n = 0; n < std::stoi(part.substr(colon + 1)); ++n) {
      const std::string client = name + std::to_string(n);
      const std::string sender = accepts ? "BROKER" : client, target = accepts ? client : "BROKER";
      text << "[SESSION]\nSenderCompID=" << sender << "\nTargetCompID=" << target << "\n";
      sessions.emplace_back("FIX.4.4", sender, target);
    }
  }
  return text.str();
}

inline std::unique_ptr<FIX::MessageStoreFactory> storesOf(const std::string& store,
                                                          const FIX::SessionSettings& settings) {
  if (store == "memory") return std::unique_ptr<FIX::MessageStoreFactory>(new FIX::MemoryStoreFactory());
  return std::unique_ptr<FIX::MessageStoreFactory>(new FIX::FileStoreFactory(settings));
}
